import { timeLimits } from '@gongkai/law/clock'
import type { Site } from '../../site.ts'

/** What happens after the form was sent, and the other ways to ask. */
export function AfterSubmission({ site, organId }: { site: Site; organId: string }) {
  const organ = site.organ(organId) ?? site.root
  const { answer, correctionNotice, extension } = timeLimits
  return (
    <aside className="section" aria-labelledby="after">
      <div className="section-title">
        <h2 id="after">提交以后</h2>
      </div>
      <ol className="track">
        <li>
          <strong>当天登记</strong>
          <p>得到申请编号和查询码。</p>
        </li>
        <li>
          <strong>联系确认</strong>
          <p>双方确认之日为收到申请之日。</p>
        </li>
        <li>
          <strong>{correctionNotice.workingDays} 个工作日内</strong>
          <p>内容不明确的，会一次性告诉您怎样补正。</p>
        </li>
        <li>
          <strong>{answer.workingDays} 个工作日内答复</strong>
          <p>需要延长的会提前告知，最多延长 {extension.workingDays} 个工作日。征求第三方意见的时间不计算在内。</p>
        </li>
      </ol>
      {organ?.guide.address && (
        <p className="hint">
          也可以当面提交或者邮寄：{organ.guide.address}，{organ.guide.office ?? organ.name}。
        </p>
      )}
    </aside>
  )
}
