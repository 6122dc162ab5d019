import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { RequestDetail } from '../api/types.ts'
import { RequestDisputes } from '../disputes/request-disputes.tsx'
import { useShortcuts } from '../keyboard/shortcuts.tsx'
import { LettersPanel } from '../letters/letters-panel.tsx'
import { Actions } from '../parts/actions.tsx'
import { History } from '../parts/history.tsx'
import { Queried } from '../parts/queried.tsx'
import { LevelStatus, levelWord } from '../parts/status.tsx'
import { DocumentsPanel } from '../redaction/documents-panel.tsx'
import { ApplicantPanel } from '../reminders/applicant-panel.tsx'
import { useTitle } from '../shell/use-title.ts'
import { AnswerNote } from './answer-note.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { AssignPanel } from './assign-panel.tsx'
import { AssistancePanel } from './assistance-panel.tsx'
import { CaseFilePanel } from './case-file-panel.tsx'
import { ConsultationsPanel } from './consultations-panel.tsx'
import { DraftPanel } from './draft-panel.tsx'
import { DuePanel } from './due-panel.tsx'
import { FamilyPanel } from './family-panel.tsx'
import { FeeNote } from './fee-note.tsx'
import { FormPanel } from './form-panel.tsx'
import { JointPanel } from './joint-panel.tsx'
import { neighboursOf } from './neighbours.ts'
import { NotesPanel } from './notes-panel.tsx'
import { ServicePanel } from './service-panel.tsx'
import { requestQuery, useRequestCommand } from './queries.ts'
import { RelatedPanel } from './related-panel.tsx'

/** One request: when the answer is due and why, what can be done, what was asked, what happened. */
export function RequestPage() {
  const { id = '' } = useParams()
  const request = useQuery(requestQuery(id))
  return (
    <Queried what="申请" query={request}>
      {(detail) => <Request key={detail.id} detail={detail} reload={async () => void (await request.refetch())} />}
    </Queried>
  )
}

function Request({ detail, reload }: { detail: RequestDetail; reload: () => Promise<void> }) {
  useTitle(detail.requestNo)
  const command = useRequestCommand(detail.id)

  return (
    <>
      <div className="head">
        <h1>{detail.subject}</h1>
        <span className="code quiet">{detail.requestNo}</span>
        {detail.matter !== 'disclosure' && <strong>{detail.matterLabel}</strong>}
        <LevelStatus level={detail.level} />
        <span className="quiet">
          {detail.statusLabel !== levelWord(detail.level) && `${detail.statusLabel}　`}
          {detail.organName}
        </span>
        <Neighbours id={detail.id} />
      </div>
      <div className="split split-side">
        <div className="stack">
          {detail.intakeAlert && (
            <div className={detail.intakeAlert.late ? 'message message-error' : 'message'} role="status">
              {detail.intakeAlert.text}
            </div>
          )}
          <DuePanel request={detail} />
          <JointPanel request={detail} />
          <FormPanel request={detail} />
          <FamilyPanel request={detail} />
          <RelatedPanel related={detail.related} />
          <ConsultationsPanel consultations={detail.consultations} />
          <AssistancePanel assistance={detail.assistance} />
          {detail.draft && <DraftPanel request={detail} draft={detail.draft} />}
          {detail.answer && <AnswerPanel answer={detail.answer} earlier={detail.earlierAnswers} />}
          {detail.service.attempts.length > 0 && <ServicePanel service={detail.service} />}
          <ApplicantPanel requestId={detail.id} version={detail.version} />
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
            <h2 id="actions">
              可以做的 <small>按办理流程和您的权限</small>
            </h2>
            <div className="in">
              <Actions
                noteOf={(name, values) =>
                  name === 'draftAnswer' ? (
                    <AnswerNote values={values} applicantKindLabel={detail.applicantKindLabel} />
                  ) : name === 'noticeFee' ? (
                    <FeeNote values={values} />
                  ) : null
                }
                actions={detail.actions}
                run={async (name, body) => {
                  await command.mutateAsync({ command: name, body, expectedVersion: detail.version })
                }}
                reload={reload}
              />
            </div>
          </section>
          <DocumentsPanel requestId={detail.id} />
          <LettersPanel requestId={detail.id} version={detail.version} />
          <RequestDisputes requestId={detail.id} answered={detail.answer !== null} />
          <NotesPanel requestId={detail.id} />
          <CaseFilePanel requestId={detail.id} />
          {detail.assignees.length > 0 && <AssignPanel request={detail} reload={reload} />}
        </div>
      </div>
    </>
  )
}

/** The requests before and after this one in the list it was opened from. */
function Neighbours({ id }: { id: string }) {
  const { state } = useLocation()
  const navigate = useNavigate()
  const { before, after } = neighboursOf(state, id)
  const go = (to: string | null) => to && void navigate(`/requests/${to}`, { state })
  useShortcuts([
    ...(before ? [{ key: 'k', text: '上一件', run: () => go(before) }] : []),
    ...(after ? [{ key: 'j', text: '下一件', run: () => go(after) }] : []),
  ])
  if (!before && !after) return null
  return (
    <span className="push">
      {before && (
        <Button onClick={() => go(before)}>
          上一件 <kbd aria-hidden="true">K</kbd>
        </Button>
      )}
      {after && (
        <Button onClick={() => go(after)}>
          下一件 <kbd aria-hidden="true">J</kbd>
        </Button>
      )}
    </span>
  )
}
