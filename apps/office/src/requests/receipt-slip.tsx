import type { RequestDetail } from '../api/types.ts'
import { dayInFull } from '../words/dates.ts'
import './receipt-slip.css'

/** 登记回执: what the applicant takes home from the counter, with the number as bars and the way to the status page. */
export function ReceiptSlip({ request, queryCode }: { request: RequestDetail; queryCode: string }) {
  const { id, requestNo, organName, submittedOn, receivedOn, dueOn, channelLabel } = request
  return (
    <section className="receipt-slip" aria-label="登记回执">
      <p className="receipt-title">政府信息公开申请登记回执</p>
      <dl className="key-values">
        <dt>申请编号</dt>
        <dd className="code">{requestNo}</dd>
        <dt>受理机关</dt>
        <dd>{organName}</dd>
        <dt>提交</dt>
        <dd>
          {dayInFull(submittedOn)}，{channelLabel}
        </dd>
        <dt>收到申请之日</dt>
        <dd>{receivedOn === null ? '与申请人确认以后确定' : dayInFull(receivedOn)}</dd>
        {dueOn !== null && (
          <>
            <dt>答复期限</dt>
            <dd>{dayInFull(dueOn)}前（补正、征求意见、延长的，另行计算）</dd>
          </>
        )}
        <dt>查询码</dt>
        <dd className="code">
          <strong>{queryCode}</strong>
        </dd>
      </dl>
      <div className="receipt-codes">
        <figure>
          <img
            className="receipt-bars"
            src={`/api/requests/${id}/number-code`}
            alt={`申请编号 ${requestNo} 的条形码`}
          />
          <figcaption>申请编号</figcaption>
        </figure>
        <figure>
          <img className="receipt-square" src={`/api/requests/${id}/status-code`} alt="查询申请进度网址的二维码" />
          <figcaption>扫码查询进度（要输入查询码）</figcaption>
        </figure>
      </div>
    </section>
  )
}
