import type { RelatedPart, RequestFamily } from '@gongkai/platform/actions/requests'
import { DateText } from '../../patterns/date.tsx'
import { Section } from '../../patterns/section.tsx'

/** 拆分: the parts of a request, each with its own due day, or the request that this one is a part of. */
export function Family({ family: { origin, parts } }: { family: RequestFamily }) {
  if (parts.length > 0) {
    return (
      <Section id="parts" title={`拆分出的 ${parts.length} 件申请`}>
        <p className="hint">每件单独答复，收到申请之日不变。为什么是这一天、办到哪一步，打开那一件查看。</p>
        <ul className="lines">
          {parts.map((part) => (
            <Line key={part.requestId} part={part} />
          ))}
        </ul>
      </Section>
    )
  }
  if (origin === null) return null
  return (
    <Section id="origin" title="这件申请的由来">
      <p className="hint">由下面这件申请拆分而来（一事一申请），收到申请之日相同。</p>
      <ul className="lines">
        <Line part={origin} />
      </ul>
    </Section>
  )
}

/** States in which nothing more is due. */
const ended = new Set(['answered', 'delivered', 'withdrawn', 'concluded', 'split'])

function Line({ part: { requestId, requestNo, subject, status, statusLabel, dueOn } }: { part: RelatedPart }) {
  return (
    <li>
      <span>
        <a href={`/status/family/${requestId}`}>{subject}</a> <span className="code unbroken">{requestNo}</span>
      </span>
      <span>
        {statusLabel}
        {dueOn !== null && !ended.has(status) && (
          <>
            ，最迟 <DateText day={dueOn} as="date" /> 答复
          </>
        )}
      </span>
    </li>
  )
}
