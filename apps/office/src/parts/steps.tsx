import type { Step } from '../api/types.ts'
import { dayInBrief, withoutLeadingDay } from '../words/dates.ts'
import './steps.css'

interface StepsProps {
  steps: readonly Step[]
  /** The due day whose sum closes the table; null leaves the sum out. */
  due: string | null
  provisional: boolean
  today: string
}

/** Why a day is due: each step with its day, what happened to the clock, and its article. */
export function Steps({ steps, due, provisional, today }: StepsProps) {
  if (steps.length === 0) return <p className="quiet">还没有计算步骤：确认收到申请以后才开始计算答复期限。</p>
  return (
    <>
      <table className="steps">
        <caption className="visually-hidden">答复期限的计算步骤</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">日期</th>
            <th scope="col">怎样计算</th>
            <th scope="col">依据</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, index) => (
            <tr key={`${step.day} ${step.text}`} className={index === steps.length - 1 && due ? 'sum' : undefined}>
              <th scope="row">{dayInBrief(step.day, today)}</th>
              <td>{withoutLeadingDay(step.text, step.day)}</td>
              <td className="basis">{step.article}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {provisional && (
        <p className="provisional">
          <strong>暂定</strong>　期限跨入还没有公布节假日安排的年份，公布后会重新计算。
        </p>
      )}
    </>
  )
}
