import type { RemedyWay } from '@gongkai/platform/applicants'
import { DateText } from '../../patterns/date.tsx'
import { Section } from '../../patterns/section.tsx'

/** 对答复不服怎么办: each way with where, until which day and on which article. */
export function Remedies({ ways }: { ways: readonly RemedyWay[] }) {
  if (ways.length === 0) return null
  return (
    <Section id="remedies" title="对答复不服怎么办">
      <ol className="track">
        {ways.map((way) => (
          <li key={way.kind}>
            <strong>{way.title}</strong>
            <p>{way.text}</p>
            <dl className="facts">
              <dt>向谁提出</dt>
              <dd>{way.where}</dd>
              {way.until !== null && (
                <>
                  <dt>最迟</dt>
                  <dd>
                    <DateText day={way.until} as="weekday" />
                  </dd>
                </>
              )}
              <dt>依据</dt>
              <dd className="citation">{way.article}</dd>
            </dl>
          </li>
        ))}
      </ol>
      <p className="hint">日期按答复送达之日计算；实际收到的日期不同的，从实际收到的第二天起算。以答复书写明的为准。</p>
    </Section>
  )
}
