import type { RequestDetail } from '../api/types.ts'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'

/** Help inside the organ: who was asked for what by when, and what came back. It never stops the clock. */
export function AssistancePanel({ assistance }: Pick<RequestDetail, 'assistance'>) {
  const today = useToday()
  if (assistance.length === 0) return null
  const open = assistance.filter(({ returnedOn }) => returnedOn === null).length
  return (
    <section className="panel" aria-labelledby="assistance">
      <h2 id="assistance">
        协办 <small>{open > 0 ? `${open} 项没有返回；不停止计算答复期限` : '都已返回'}</small>
      </h2>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">项</th>
            <th scope="col">协办人</th>
            <th scope="col">事项</th>
            <th scope="col">期限</th>
            <th scope="col">意见</th>
          </tr>
        </thead>
        <tbody>
          {assistance.map((one) => (
            <tr key={one.id}>
              <td>{one.id}</td>
              <td className="nowrap">{one.personName ?? '工作人员'}</td>
              <td>{one.what}</td>
              <td className="nowrap">
                {dayInBrief(one.dueOn, today)}
                {one.overdue && (
                  <>
                    <br />
                    <strong>已过期</strong>
                  </>
                )}
              </td>
              <td>
                {one.returnedOn ? (
                  <>
                    <span className="prose">{one.text}</span>
                    <br />
                    <small>{dayInBrief(one.returnedOn, today)}返回</small>
                  </>
                ) : one.remindedOn.length > 0 ? (
                  <small>没有返回，已催办 {one.remindedOn.length} 次</small>
                ) : (
                  <small>没有返回</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
