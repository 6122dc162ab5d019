import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ImportBatchFile } from '../../api/types.ts'
import { OrganChoice } from '../../organs/organ-choice.tsx'
import { organsQuery } from '../../organs/queries.ts'
import { ErrorMessage } from '../../parts/error-message.tsx'
import { RowKeys } from '../../parts/row-keys.tsx'
import { Status } from '../../parts/status.tsx'
import { useSession } from '../../session/session.tsx'
import { LightStatus } from '../light-status.tsx'
import { useChooseOrgan } from './queries.ts'

/** The files of a batch with what became of each; a report whose organ is not sure gets it here. */
export function BatchFiles({ batchId, rows }: { batchId: string; rows: readonly ImportBatchFile[] }) {
  const choose = useChooseOrgan(batchId)
  const { permissions } = useSession()
  const organs = useQuery(organsQuery).data ?? []
  const nameOf = (id: string) => organs.find((organ) => organ.id === id)?.name ?? id
  return (
    <RowKeys>
      {choose.error && <ErrorMessage error={choose.error} />}
      <table className="grid">
        <caption className="visually-hidden">这一批的文件，按加入的先后</caption>
        <thead>
          <tr>
            <th scope="col">文件</th>
            <th scope="col">情况</th>
            <th scope="col">机关</th>
            <th scope="col">年度</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="any-break">
                {row.reportId === null ? row.path : <Link to={`/imported-reports/${row.reportId}`}>{row.path}</Link>}
              </th>
              <td>
                <FileState row={row} />
              </td>
              <td>
                {row.organName}
                {row.aboutOrganId !== null && (
                  <>
                    {row.organName !== null && <br />}
                    <small>对上：{nameOf(row.aboutOrganId)}</small>
                  </>
                )}
                {row.state === 'read' && row.aboutOrganId === null && row.reportId !== null && (
                  <>
                    <br />
                    <small>没有对上机关</small>
                    {permissions.includes('importedReport.import') && (
                      <OrganChoice
                        value={null}
                        aria-label={`${row.path}是哪个机关的报告`}
                        onChange={(aboutOrganId) => {
                          if (aboutOrganId) choose.mutate({ reportId: row.reportId ?? '', aboutOrganId })
                        }}
                      />
                    )}
                  </>
                )}
              </td>
              <td>{row.year ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  )
}

function FileState({ row }: { row: ImportBatchFile }) {
  const { state, reason, light, errors, warnings } = row
  if (state === 'waiting') return <Status look="wait">等待</Status>
  if (state === 'archive') return <Status look="wait">正在打开</Status>
  if (state === 'read' && light !== null) return <LightStatus light={light} errors={errors} warnings={warnings} />
  if (state === 'duplicate') {
    return (
      <>
        <Status look="info">内容重复</Status>
        <br />
        <small>与已经导入的一份完全相同，没有重复读取。</small>
      </>
    )
  }
  return (
    <>
      <Status look="unknown">读不出</Status>
      <br />
      <small>{reason}</small>
    </>
  )
}
