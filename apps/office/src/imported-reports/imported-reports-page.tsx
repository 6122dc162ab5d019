import { auditRules } from '@gongkai/law/annual-report'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ImportedReportCounts, ImportedReportRow } from '../api/types.ts'
import { OrganFilter } from '../organs/organ-filter.tsx'
import { Choice } from '../parts/choice.tsx'
import { Empty } from '../parts/empty.tsx'
import { ChoiceFilter, Filter, ListFilters } from '../parts/list-filters.tsx'
import { More } from '../parts/more.tsx'
import { Queried } from '../parts/queried.tsx'
import { RowKeys } from '../parts/row-keys.tsx'
import { useSession } from '../session/session.tsx'
import { useFilter } from '../shell/use-filter.ts'
import { useTitle } from '../shell/use-title.ts'
import { momentInWords } from '../words/dates.ts'
import './batches/batch.css'
import { LatestBatches } from './batches/latest-batches.tsx'
import { ExportLinks } from './export-links.tsx'
import { LightCounts } from './light-counts.tsx'
import { LightStatus } from './light-status.tsx'
import { importedReportsQuery, reportCountsQuery } from './queries.ts'
import { Upload } from './upload.tsx'

const filterNames = ['year', 'organId', 'light', 'code', 'batchId', 'words', 'order'] as const

const orders = [
  { value: 'newest', label: '新读入的在前' },
  { value: 'worst', label: '问题多的在前' },
]

/** Published reports of anybody, read back and audited. What could not be read is a light of its own, never clean. */
export function ImportedReportsPage() {
  useTitle('报告核对')
  const { permissions } = useSession()
  const [filter, setFilter] = useFilter(filterNames)
  const reports = useInfiniteQuery(importedReportsQuery(filter))
  const counts = useQuery(reportCountsQuery(filter)).data
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set())
  const { order: _order, ...narrowing } = filter
  const filtered = Object.keys(narrowing).length > 0
  return (
    <>
      <div className="head">
        <h1>报告核对</h1>
        <span className="quiet">读入已公布的年度报告，逐格核对；每一格都对应原文的位置</span>
        <span className="push">
          <Link to="/imported-reports/roll-up">按地区汇总</Link>
        </span>
      </div>
      <div className="panel">
        {permissions.includes('importedReport.import') && (
          <Upload onRead={(rows) => setFresh(new Set(rows.map((row) => row.id)))} />
        )}
        <LatestBatches />
        <ListFilters
          key={filter.words}
          searches="机关、文件名"
          words={filter.words ?? ''}
          onWords={(words) => setFilter('words', words)}
        >
          <ReportFilters counts={counts} filter={filter} setFilter={setFilter} />
        </ListFilters>
        {counts && (
          <LightCounts counts={counts.lights} chosen={filter.light} onChoose={(light) => setFilter('light', light)} />
        )}
        {filter.batchId && (
          <p className="in batch-ways">
            <Link to={`/imported-reports/batches/${filter.batchId}`}>只列了一批，看它的进度</Link>
            <button type="button" className="link-button" onClick={() => setFilter('batchId', null)}>
              列出全部
            </button>
          </p>
        )}
        <Queried what="报告" query={reports}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.rows)
            if (rows.length === 0) return <NoReports filtered={filtered} />
            return (
              <>
                <p className="in">
                  <ExportLinks filter={filter} />
                </p>
                <Reports rows={rows} fresh={fresh} />
                <More shown={rows.length} of="份" query={reports} />
              </>
            )
          }}
        </Queried>
      </div>
    </>
  )
}

function NoReports({ filtered }: { filtered: boolean }) {
  if (filtered) {
    return (
      <Empty>
        <p>没有符合这些条件的报告。</p>
      </Empty>
    )
  }
  return (
    <Empty>
      <p>还没有读入报告。</p>
      <p className="quiet">选一份或者许多份已公布的年度报告，读入后在这里列出。</p>
    </Empty>
  )
}

interface ReportFiltersProps {
  counts: ImportedReportCounts | undefined
  filter: Partial<Record<(typeof filterNames)[number], string>>
  setFilter: (name: (typeof filterNames)[number], value: string | null) => void
}

function ReportFilters({ counts, filter, setFilter }: ReportFiltersProps) {
  const years = (counts?.years ?? []).map((year) => ({ value: String(year), label: `${year} 年` }))
  const codes = (counts?.codes ?? []).map(({ code, reports }) => ({
    value: code,
    label: `${auditRules.find((rule) => rule.code === code)?.title ?? code}（${reports} 份）`,
  }))
  return (
    <>
      <ChoiceFilter
        label="年度"
        options={years}
        value={filter.year}
        onChange={(year) => setFilter('year', year)}
        all="全部年度"
      />
      <OrganFilter label="机关及下级" value={filter.organId} onChange={(organId) => setFilter('organId', organId)} />
      <ChoiceFilter
        label="发现的问题"
        options={codes}
        value={filter.code}
        onChange={(code) => setFilter('code', code)}
        all="全部规则"
      />
      <Filter label="排列">
        {(id) => (
          <Choice
            id={id}
            options={orders}
            value={filter.order ?? 'newest'}
            onChange={(order) => setFilter('order', order === 'newest' ? null : order)}
          />
        )}
      </Filter>
    </>
  )
}

function Reports({ rows, fresh }: { rows: readonly ImportedReportRow[]; fresh: ReadonlySet<string> }) {
  return (
    <RowKeys>
      <table className="grid">
        <caption className="visually-hidden">读入的报告</caption>
        <thead>
          <tr>
            <th scope="col">机关</th>
            <th scope="col">年度</th>
            <th scope="col">格式</th>
            <th scope="col">核对</th>
            <th scope="col">文件</th>
            <th scope="col">读入</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/imported-reports/${row.id}`}>
                  {row.organName ?? (row.readable ? '没有写明机关' : row.fileName)}
                </Link>
              </th>
              <td>{row.year ?? '—'}</td>
              <td className="nowrap">{row.format ? `${row.format} 格式` : '—'}</td>
              <td>
                <LightStatus light={row.light} errors={row.errors} warnings={row.warnings} />
                {!row.readable && (
                  <>
                    <br />
                    <small>{row.reason}</small>
                  </>
                )}
              </td>
              <td className="any-break">{row.fileName}</td>
              <td className="nowrap">
                {momentInWords(row.importedAt)}
                {fresh.has(row.id) && (
                  <>
                    <br />
                    <small>刚刚读入</small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  )
}
