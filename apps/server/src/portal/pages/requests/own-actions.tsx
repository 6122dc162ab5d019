import type { ApplicantView } from '@gongkai/platform/applicants'
import type { PublicOrgan } from '@gongkai/platform/public'
import { tokenField } from '../../form-token.ts'
import { Section } from '../../patterns/section.tsx'
import { OfficeFacts } from '../guide/office-facts.tsx'
import { applicantMinutes } from './applicant-session.ts'
import { ownSteps } from './own/steps.ts'

/** 您可以: what the applicant can do now, what can be taken away, whom to ask. */
export function OwnActions({ view, organ, token }: { view: ApplicantView; organ: PublicOrgan | null; token: string }) {
  return (
    <Section id="own" title="您可以">
      <ul className="lines">
        {ownSteps
          .filter((step) => step.offered(view))
          .map(({ path, title }) => (
            <li key={path}>
              <a href={`/status/${path}`}>{title}</a>
            </li>
          ))}
        <li>
          <a href="/status/export.html">下载这件申请的全部资料（网页）</a>
        </li>
        <li>
          <a href="/status/export.json">下载这件申请的全部资料（数据，JSON）</a>
        </li>
        <li>
          <a href="/guide#remedies">了解监督和救济的途径</a>
        </li>
        <li>更改联系方式、没有列出的事项：与受理机关联系</li>
      </ul>
      <form className="space-above" action="/status/leave" method="post">
        <input type="hidden" name={tokenField} value={token} />
        <button className="button button-second" type="submit">
          退出查询
        </button>
        <p className="hint">{applicantMinutes} 分钟没有操作会自动退出。公用电脑上看完请退出。</p>
      </form>
      {organ !== null && (
        <div className="space-above">
          <OfficeFacts organ={organ} />
        </div>
      )}
    </Section>
  )
}
