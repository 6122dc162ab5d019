import type { RequestDetail } from '../api/types.ts'
import { DraftLetters } from '../letters/draft-letters.tsx'
import { useSession, useToday } from '../session/session.tsx'
import { dayInBrief, dayInFull } from '../words/dates.ts'
import { AnswerParts } from './answer-parts.tsx'
import './answer-panel.css'

type Draft = NonNullable<RequestDetail['draft']>

const stateWords: Record<Draft['steps'][number]['state'], string> = {
  open: '还没有到这一步',
  awaited: '等待办理',
  passed: '通过',
  returned: '退回修改',
}

/** The answer on its way: which version, who let it pass, what it waits for, what it says. */
export function DraftPanel({ request, draft }: { request: RequestDetail; draft: Draft }) {
  const today = useToday()
  const { permissions } = useSession()
  const returned = draft.steps.find(({ state }) => state === 'returned')
  return (
    <section className="panel" aria-labelledby="draft">
      <h2 id="draft">
        答复稿{' '}
        <small>
          第 {draft.version} 稿，{draft.byName ?? '工作人员'}，{dayInFull(draft.on)}
        </small>
      </h2>
      <div className="in">
        <ol className="review-steps" aria-label="审核步骤">
          <li>
            <strong>起草</strong>完成
          </li>
          {draft.steps.map(({ step, label, state, byName, on }) => (
            <li key={step} aria-current={state === 'awaited' ? 'step' : undefined}>
              <strong>{label}</strong>
              {stateWords[state]}
              {byName && <span className="quiet">　{byName}</span>}
              {on && <span className="quiet">　{dayInBrief(on, today)}</span>}
            </li>
          ))}
          {draft.withoutReview && <li>没有审核步骤，由另一人确认后作出；设置为可以一人办理的除外</li>}
        </ol>
        {returned?.note && (
          <p className="review-note">
            <strong>退回意见：</strong>
            {returned.note}
          </p>
        )}
        <AnswerParts parts={draft.parts} />
        {draft.parts.length > 1 && <p className="quiet">整件计入：{draft.kindLabel}</p>}
        {permissions.includes('request.readLetters') && (
          <DraftLetters requestId={request.id} version={request.version} count={request.joint?.letters ?? 1} />
        )}
      </div>
    </section>
  )
}
