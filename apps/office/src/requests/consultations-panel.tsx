import type { RequestDetail } from '../api/types.ts'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'

/** Whose opinion was asked, when it is due, and what the law makes of it. Third parties stay masked. */
export function ConsultationsPanel({ consultations }: Pick<RequestDetail, 'consultations'>) {
  const today = useToday()
  if (consultations.length === 0) return null
  return (
    <section className="panel" aria-labelledby="consultations">
      <h2 id="consultations">
        征求意见 <small>{consultations.length} 次；第三方的姓名已遮盖</small>
      </h2>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">次</th>
            <th scope="col">对象</th>
            <th scope="col">发出、送达</th>
            <th scope="col">意见期限</th>
            <th scope="col">结果</th>
          </tr>
        </thead>
        <tbody>
          {consultations.map((one) => (
            <tr key={one.id}>
              <td>{one.id}</td>
              <td>
                {one.partyLabel}
                {one.name && <br />}
                {one.name}
              </td>
              <td className="nowrap">
                {dayInBrief(one.sentOn, today)}
                <br />
                <small>{one.arrivedOn ? `${dayInBrief(one.arrivedOn, today)}送达` : '没有登记送达'}</small>
              </td>
              <td className="nowrap">{one.replyDue ? dayInBrief(one.replyDue, today) : '—'}</td>
              <td>
                {one.closedOn ? `${dayInBrief(one.closedOn, today)}，${one.outcomeLabel}` : '正在等待意见'}
                {one.effect && (
                  <>
                    <br />
                    <small>{one.effect}</small>
                  </>
                )}
                {one.informedOn && (
                  <>
                    <br />
                    <small>{dayInBrief(one.informedOn, today)}已书面告知第三方</small>
                  </>
                )}
                {one.reply && <p className="prose">{one.reply}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
