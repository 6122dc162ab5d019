import type { RequestDetail } from '../api/types.ts'

type Part = NonNullable<RequestDetail['answer']>['parts'][number]

/** An answer item by item, each with its kind, articles, reasons and proofs. */
export function AnswerParts({ parts }: { parts: readonly Part[] }) {
  return (
    <ol className="answer-parts">
      {parts.map((part, index) => (
        // parts have no identity but their place
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={index}>
          <dl className="key-values">
            {part.item && (
              <>
                <dt>信息</dt>
                <dd>{part.item}</dd>
              </>
            )}
            <dt>答复类型</dt>
            <dd>
              {part.kindLabel}　<span className="quiet">{part.articles}</span>
            </dd>
            <dt>内容</dt>
            <dd className="prose">{part.content}</dd>
            {part.reasons && (
              <>
                <dt>理由</dt>
                <dd className="prose">{part.reasons}</dd>
              </>
            )}
            {part.searchRecord && (
              <>
                <dt>检索记录</dt>
                <dd>{part.searchRecord}</dd>
              </>
            )}
            {part.secret && (
              <>
                <dt>密级和期限</dt>
                <dd>{part.secret}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ol>
  )
}
