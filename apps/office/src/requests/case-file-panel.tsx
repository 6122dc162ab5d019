import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { saveFile } from '../api/save-file.ts'
import type { CaseFile } from '../api/types.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { momentInWords } from '../words/dates.ts'
import './case-file-panel.css'
import { caseFileQuery, useStartCaseFile } from './desk-queries.ts'

/** 案卷: everything about a request as one PDF, made by a job. Making and reading it is recorded. */
export function CaseFilePanel({ requestId }: { requestId: string }) {
  const { permissions } = useSession()
  if (!permissions.includes('request.readCaseFile')) return null
  return (
    <section className="panel" aria-labelledby="case-file">
      <h2 id="case-file">
        案卷 <small>调阅会记录</small>
      </h2>
      <LatestCaseFile requestId={requestId} />
    </section>
  )
}

function LatestCaseFile({ requestId }: { requestId: string }) {
  const latest = useQuery(caseFileQuery(requestId))
  const start = useStartCaseFile(requestId)
  return (
    <div className="in form">
      <p>封面、目录、申请表、办理经过、文书、答复和附件，合成一份 PDF。</p>
      <Queried what="案卷" query={latest}>
        {({ caseFile }) => (
          <>
            {caseFile?.state === 'waiting' && <Making caseFile={caseFile} />}
            {caseFile?.state === 'ready' && <Made requestId={requestId} caseFile={caseFile} />}
            {caseFile?.state === 'failed' && (
              <p className="message message-error" role="alert">
                <strong>{caseFile.reason}</strong>
              </p>
            )}
            {start.error && <ErrorMessage error={start.error} />}
            {caseFile?.state !== 'waiting' && (
              <p className="form-buttons">
                <Button onClick={() => start.mutate()} loading={start.isPending}>
                  {caseFile === null ? '制作案卷' : '重新制作'}
                </Button>
              </p>
            )}
          </>
        )}
      </Queried>
    </div>
  )
}

/** How far it is, as a bar and in words. */
function Making({ caseFile: { done, total } }: { caseFile: CaseFile }) {
  return (
    <>
      <progress className="case-file-progress" value={done} max={total} aria-label="案卷制作进度" />
      <p role="status">
        <strong>正在制作</strong>　{done} ／ {total} 步。可以离开这一页，制作会继续。
      </p>
    </>
  )
}

function Made({ requestId, caseFile }: { requestId: string; caseFile: CaseFile }) {
  const { id, pages, leftOut, finishedAt, expiresAt } = caseFile
  const save = useMutation({ mutationFn: () => saveFile(`/api/requests/${requestId}/case-file/${id}`) })
  return (
    <>
      <p role="status">
        <strong>已做好</strong>　{finishedAt && momentInWords(finishedAt)}，{pages} 页。
        {leftOut !== null && leftOut > 0 && `有 ${leftOut} 份材料不能合并，案卷末尾写明了名称和原因，原件仍在附件里。`}
        {expiresAt && `保存到${momentInWords(expiresAt)}。`}此后又有办理的，请重新制作；没有变化的，仍是同一份。
      </p>
      {save.isSuccess && <DoneMessage>已保存“{save.data}”。</DoneMessage>}
      {save.error && <ErrorMessage error={save.error} />}
      <p className="form-buttons">
        <Button type="primary" onClick={() => save.mutate()} loading={save.isPending}>
          保存案卷 PDF
        </Button>
      </p>
    </>
  )
}
