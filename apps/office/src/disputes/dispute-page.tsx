import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { DisputeDetail } from '../api/types.ts'
import { Actions } from '../parts/actions.tsx'
import { History } from '../parts/history.tsx'
import { Queried } from '../parts/queried.tsx'
import { Steps } from '../parts/steps.tsx'
import { useToday } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import { dayInFull, dayInShort } from '../words/dates.ts'
import { DisputeStatus } from './dispute-status.tsx'
import { DocumentsPanel } from './documents-panel.tsx'
import { disputeQuery, useDisputeCommand } from './queries.ts'

/** One dispute: what is due and why, what can be done, its documents and its history. */
export function DisputePage() {
  const { id = '' } = useParams()
  const dispute = useQuery(disputeQuery(id))
  return (
    <Queried what="案件" query={dispute}>
      {(detail) => <Dispute key={detail.id} detail={detail} reload={async () => void (await dispute.refetch())} />}
    </Queried>
  )
}

function Dispute({ detail, reload }: { detail: DisputeDetail; reload: () => Promise<void> }) {
  const title = `${detail.kindLabel}　${detail.decidedBy}`
  useTitle(title)
  const command = useDisputeCommand(detail.id)
  return (
    <>
      <div className="head">
        <h1>{title}</h1>
        {detail.caseNo && <span className="code quiet">{detail.caseNo}</span>}
        <DisputeStatus dispute={detail} />
        <span className="quiet">{detail.organName}</span>
      </div>
      <div className="split split-side">
        <div className="stack">
          <Due dispute={detail} />
          {detail.outcome === 'corrected' && <AnswerAgain dispute={detail} />}
          <DocumentsPanel dispute={detail} />
          <section className="panel" aria-labelledby="history">
            <h2 id="history">
              办理经过 <small>只增不改</small>
            </h2>
            <div className="in">
              <History entries={detail.history} />
            </div>
          </section>
        </div>
        <div className="stack">
          <section className="panel" aria-labelledby="actions">
            <h2 id="actions">可以做的</h2>
            <div className="in">
              <Actions
                actions={detail.actions}
                run={async (name, body) => {
                  await command.mutateAsync({ command: name, body, expectedVersion: detail.version })
                }}
                reload={reload}
              />
            </div>
          </section>
          <Facts dispute={detail} />
        </div>
      </div>
    </>
  )
}

function Due({ dispute }: { dispute: DisputeDetail }) {
  const today = useToday()
  const { replyDueOn, decisionDueOn, nextStepDueOn } = dispute
  return (
    <section className="panel" aria-labelledby="due">
      <h2 id="due">期限</h2>
      <div className="in">
        {replyDueOn && (
          <p className="due-line">
            答复和证据最迟 <strong>{dayInFull(replyDueOn)}</strong> 提交
          </p>
        )}
        {!replyDueOn && decisionDueOn && (
          <p className="due-line">
            已提交答复，审结期限到 <strong>{dayInFull(decisionDueOn)}</strong>
          </p>
        )}
        {nextStepDueOn && (
          <p className="due-line">
            {dispute.kind === 'reconsideration' ? '申请人可以起诉到 ' : '可以上诉到 '}
            <strong>{dayInFull(nextStepDueOn)}</strong>
          </p>
        )}
        <Steps steps={dispute.steps} due={null} provisional={dispute.dueProvisional} today={today} />
      </div>
    </section>
  )
}

/** An adverse decision sends the organ back to the request. */
function AnswerAgain({ dispute }: { dispute: DisputeDetail }) {
  const within = dispute.order?.workingDays ? `在 ${dispute.order.workingDays} 个工作日内` : '按决定或者判决写明的期限'
  return (
    <section className="panel" aria-labelledby="answer-again">
      <h2 id="answer-again">结果纠正，应当重新办理</h2>
      <p className="in">
        应当{within}重新作出答复。
        {dispute.requestId ? (
          <Link to={`/requests/${dispute.requestId}`}>到申请 {dispute.requestNo} 重新办理</Link>
        ) : (
          '这件案件没有关联平台里的申请。'
        )}
      </p>
    </section>
  )
}

function Facts({ dispute }: { dispute: DisputeDetail }) {
  const today = useToday()
  const lines: [string, React.ReactNode][] = [
    [
      '针对申请',
      dispute.requestId && (
        <Link className="code" to={`/requests/${dispute.requestId}`}>
          {dispute.requestNo}
        </Link>
      ),
    ],
    ['本机关地位', dispute.roleLabel],
    ['提起日期', dayInShort(dispute.filedOn, today)],
    ['请求事项', dispute.claim],
    ['审理结果', dispute.decisionLabel],
    ['文书文号', dispute.decisionNo],
    ['审结日期', dispute.closedOn && dayInShort(dispute.closedOn, today)],
  ]
  return (
    <section className="panel" aria-labelledby="facts">
      <h2 id="facts">案件</h2>
      <dl className="key-values in">
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label} className="key-row">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
