import type { SimilarItem } from '@gongkai/platform/public'
import { DateText } from '../../patterns/date.tsx'
import type { Site } from '../../site.ts'

/** Before a request is submitted: what is published already and may be what is wanted. OGI 36(1). */
export function SimilarPart({ items, site }: { items: readonly SimilarItem[]; site: Site }) {
  if (items.length === 0) return null
  return (
    // The form comes back with this instead of a receipt: whoever cannot see that must meet it first.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <section className="notice" aria-labelledby="similar" tabIndex={-1} autoFocus>
      <h2 id="similar">还没有提交：这些已经公开，是不是您要的？</h2>
      <ul className="lines">
        {items.map(({ id, organId, title, documentNo, publishedOn }) => (
          <li key={id}>
            <a href={`/items/${id}`} target="_blank" rel="noopener">
              {title}
              <span className="unseen">（在新窗口打开）</span>
            </a>{' '}
            <span className="small quiet">
              {site.organ(organId)?.shortName} {documentNo} <DateText day={publishedOn} />
            </span>
          </li>
        ))}
      </ul>
      <p>是的话，不用申请就能看。都不是的，按最下面的按钮提交，内容都还在。</p>
    </section>
  )
}
