import { Checkbox } from 'antd'
import { Fragment, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { RequestRow } from '../api/types.ts'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { DueDay } from '../parts/due-day.tsx'
import { LevelStatus } from '../parts/status.tsx'
import { Steps } from '../parts/steps.tsx'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'
import { distanceInWords } from '../words/distance.ts'
import { stepInWords } from './step-in-words.ts'
import type { Selection } from './use-selection.ts'
import { waitingFor } from './waiting-for.ts'

interface RowGroup {
  key: string
  title: string
  note: string
  rows: RequestRow[]
}

interface RequestRowsProps {
  caption: string
  /** Rows in groups; a single group without a title shows no group line. */
  groups: readonly RowGroup[]
  /** Whether the rows belong to more than one organ. */
  showOrgan: boolean
  /** Rows can be ticked where it is given. */
  selection?: Selection | undefined
}

/** Requests as rows: J and K walk, Enter opens, W explains the due day in place, X ticks. */
export function RequestRows({ caption, groups, showOrgan, selection }: RequestRowsProps) {
  const today = useToday()
  const table = useRef<HTMLTableElement>(null)
  const rows = groups.flatMap((group) => group.rows)
  const [chosen, setChosen] = useState<string | null>(null)
  const [explained, setExplained] = useState<string | null>(null)
  const neighbours = rows.map((row) => row.id)

  /** The row that has the focus: keys may come faster than the page is drawn anew. */
  const current = () => document.activeElement?.closest<HTMLElement>('[data-request]')?.dataset.request ?? chosen

  function choose(step: 1 | -1) {
    const here = current()
    const at = rows.findIndex((row) => row.id === here)
    const next = rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step]
    if (!next) return
    setChosen(next.id)
    table.current?.querySelector<HTMLElement>(`[data-request="${next.id}"] a`)?.focus()
  }
  const toggle = (id: string) => setExplained(explained === id ? null : id)

  const withCurrent = (run: (id: string) => void) => {
    const here = current()
    if (here !== null) run(here)
  }

  useShortcuts([
    { key: 'j', text: '下一行', run: () => choose(1) },
    { key: 'k', text: '上一行', run: () => choose(-1) },
    { key: 'w', text: '为什么是这一天', run: () => withCurrent(toggle) },
    ...(selection ? [{ key: 'x', text: '选中这一行', run: () => withCurrent(selection.toggle) }] : []),
  ])
  const columns = 5 + (showOrgan ? 1 : 0) + (selection ? 1 : 0)

  return (
    <table className="grid" ref={table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {selection && (
            <th scope="col">
              <Checkbox
                aria-label="全部选中"
                checked={rows.length > 0 && rows.every(({ id }) => selection.has(id))}
                indeterminate={selection.rows.length > 0 && !rows.every(({ id }) => selection.has(id))}
                onChange={selection.toggleAll}
              />
            </th>
          )}
          <th scope="col">到期</th>
          <th scope="col">工作日</th>
          <th scope="col">申请</th>
          {showOrgan && <th scope="col">机关</th>}
          <th scope="col">收到</th>
          <th scope="col">现在</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          {group.title && (
            <tr className="group-line">
              <th colSpan={columns} scope="rowgroup">
                {group.title}
                <small>
                  {group.rows.length} 件{group.note && `，${group.note}`}
                </small>
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Fragment key={row.id}>
              <tr
                data-request={row.id}
                className={row.id === chosen ? 'chosen' : undefined}
                onFocus={() => setChosen(row.id)}
              >
                {selection && (
                  <td>
                    <Checkbox
                      aria-label={`选中 ${row.requestNo}`}
                      checked={selection.has(row.id)}
                      onChange={() => selection.toggle(row.id)}
                    />
                  </td>
                )}
                <td className="nowrap">
                  <DueDay
                    due={row.dueOn}
                    none={row.level === 'closed' ? '—' : '未定'}
                    provisional={row.dueProvisional}
                    steps={row.why}
                    today={today}
                    open={explained === row.id}
                    controls={`why-${row.id}`}
                    onToggle={() => toggle(row.id)}
                  />
                  <br />
                  <LevelStatus level={row.level} />
                </td>
                <td className="nowrap">
                  {distanceInWords(row.daysLeft, row.level)}
                  {row.jointDueOn && row.dueOn && row.jointDueOn < row.dueOn && (
                    <>
                      <br />
                      <small>并案最早{dayInBrief(row.jointDueOn, today)}</small>
                    </>
                  )}
                </td>
                <td>
                  <Link to={`/requests/${row.id}`} state={{ neighbours }}>
                    {row.subject}
                  </Link>
                  <br />
                  <small>
                    <span className="code">{row.requestNo}</span>　{row.applicantKindLabel}　{row.applicantName}
                  </small>
                </td>
                {showOrgan && <td>{row.organName}</td>}
                <td>
                  <span className="nowrap">{row.receivedOn ? dayInBrief(row.receivedOn, today) : '没有确认'}</span>
                  <br />
                  <small>{row.channelLabel}</small>
                </td>
                <td>
                  {row.statusLabel}
                  <br />
                  <small>
                    {row.intakeAlert?.late
                      ? row.intakeAlert.text
                      : (stepInWords(row.nextStep, today) ?? waitingFor(row.status))}
                  </small>
                </td>
              </tr>
              {explained === row.id && (
                <tr className="why-row" id={`why-${row.id}`}>
                  <td colSpan={columns}>
                    <p>
                      <strong>为什么是这一天</strong>
                    </p>
                    <Steps steps={row.why} due={row.dueOn} provisional={row.dueProvisional} today={today} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  )
}
