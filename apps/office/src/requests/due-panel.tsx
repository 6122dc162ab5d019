import type { RequestDetail } from '../api/types.ts'
import { CountingCalendar } from '../parts/counting-calendar.tsx'
import { Steps } from '../parts/steps.tsx'
import { useToday } from '../session/session.tsx'
import { dayInFull } from '../words/dates.ts'
import { distanceInFull } from '../words/distance.ts'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { useState } from 'react'
import './due-panel.css'

/** The due day in a sentence, why it is that day, and the counting calendar. */
export function DuePanel({ request }: { request: RequestDetail }) {
  const today = useToday()
  const [open, setOpen] = useState(true)
  useShortcuts([{ key: 'w', text: '为什么是这一天', run: () => setOpen(!open) }])
  const { due, provisional, steps } = request.clock
  return (
    <section className="panel" aria-labelledby="due">
      <h2 id="due">
        答复期限 <small>条例第三十三条</small>
      </h2>
      <div className="in">
        <p className="due-line">
          {due ? (
            <>
              <strong>{dayInFull(due)}</strong>
              {provisional && '（暂定）'}　{distanceInFull(request.daysLeft, request.level)}
            </>
          ) : (
            <strong>{distanceInFull(request.daysLeft, request.level)}</strong>
          )}
        </p>
        {request.internalDue && (
          <p className="quiet">
            内部期限：{dayInFull(request.internalDue.draft)}前起草，{dayInFull(request.internalDue.approval)}前审批
            {request.nextStep &&
              `；下一步：${request.nextStep.label}${request.nextStep.late ? '（已过内部期限）' : ''}`}
          </p>
        )}
        {request.extensionProposal && (
          <p className="quiet">
            {request.extensionProposal.byName ?? '工作人员'}提请延长{request.extensionProposal.workingDays}个工作日：
            {request.extensionProposal.reason}
          </p>
        )}
        <details className="why" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {due ? '为什么是这一天' : '为什么没有到期日'} <kbd aria-hidden="true">W</kbd>
          </summary>
          <Steps steps={steps} due={due} provisional={provisional} today={today} />
          <CountingCalendar days={request.calendar} today={today} />
        </details>
      </div>
    </section>
  )
}
