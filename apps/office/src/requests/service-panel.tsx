import type { RequestDetail } from '../api/types.ts'
import { dayInFull } from '../words/dates.ts'

/** 送达回证: every attempt to serve the answer, and whether it was made in time. */
export function ServicePanel({ service }: { service: RequestDetail['service'] }) {
  return (
    <section className="panel" aria-labelledby="service">
      <h2 id="service">
        送达 <small>国办公开办函〔2016〕235号</small>
      </h2>
      <div className="in">
        {service.judgement && <p>{service.judgement.text}</p>}
        <table className="grid">
          <caption className="visually-hidden">送达记录</caption>
          <thead>
            <tr>
              <th scope="col">文号</th>
              <th scope="col">方式</th>
              <th scope="col">送达或交邮</th>
              <th scope="col">结果</th>
            </tr>
          </thead>
          <tbody>
            {service.attempts.map(({ documentNo, modeLabel, on, trackingNo, signedOn, failedOn, failure }, index) => (
              // attempts have no identity but their place
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <tr key={index}>
                <td>{documentNo}</td>
                <td>
                  {modeLabel}
                  {trackingNo && <span className="code">　{trackingNo}</span>}
                </td>
                <td>{dayInFull(on)}</td>
                <td>
                  {signedOn && `${dayInFull(signedOn)}签收`}
                  {failedOn && `${dayInFull(failedOn)}未成：${failure ?? ''}`}
                  {!signedOn && !failedOn && '没有登记签收'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
