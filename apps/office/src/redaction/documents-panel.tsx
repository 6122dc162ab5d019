import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef } from 'react'
import { Link } from 'react-router'
import { asApiError } from '../api/api-error.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Queried } from '../parts/queried.tsx'
import { fileSize } from '../words/file-size.ts'
import { type AnswerDocument, type AnswerDocuments, documentsQuery, useAddDocument } from './queries.ts'
import './redaction.css'

/** 答复文件: what goes out with the answer of a request, each with how far its redaction is. */
export function DocumentsPanel({ requestId }: { requestId: string }) {
  const documents = useQuery(documentsQuery(requestId))
  // those who read requests but not their documents have no panel
  if (documents.error && asApiError(documents.error).kind === 'forbidden') return null
  return (
    <section className="panel" aria-labelledby="documents">
      <h2 id="documents">
        答复文件 <small>遮盖以后随答复送达</small>
      </h2>
      <div className="in">
        <Queried what="答复文件" query={documents}>
          {(found) => <Documents {...found} requestId={requestId} />}
        </Queried>
      </div>
    </section>
  )
}

function Documents({ documents, mayAdd, frozen, grounds, requestId }: AnswerDocuments & { requestId: string }) {
  return (
    <>
      {documents.length === 0 && (
        <p className="quiet">随答复提供的文件在这里添加。原件密封保存，申请人只能下载副本。</p>
      )}
      {documents.length > 0 && (
        <ul className="answer-documents">
          {documents.map((document) => (
            <Row key={document.id} document={document} requestId={requestId} />
          ))}
        </ul>
      )}
      {grounds !== '' && <p className="quiet">遮盖的理由：{grounds}</p>}
      {mayAdd && <AddDocument requestId={requestId} frozen={frozen} />}
    </>
  )
}

function Row({
  document: { id, fileName, size, pages, stateLabel, marks, served },
  requestId,
}: {
  document: AnswerDocument
  requestId: string
}) {
  return (
    <li>
      <Link to={`/requests/${requestId}/documents/${id}`}>{fileName}</Link>
      <div className="quiet">
        {pages} 页，{fileSize(size)}　{stateLabel}
        {marks > 0 && `（${marks} 处）`}
        {served && '　已随答复送达'}
      </div>
    </li>
  )
}

function AddDocument({ requestId, frozen }: { requestId: string; frozen: string | null }) {
  const chosen = useRef<HTMLInputElement>(null)
  const add = useAddDocument(requestId)
  return (
    <>
      {add.error && <ErrorMessage error={add.error} />}
      <input
        ref={chosen}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        disabled={frozen !== null}
        aria-label="选择答复文件"
        onChange={(change) => {
          const file = change.target.files?.[0]
          if (file) add.mutate(file)
          change.target.value = ''
        }}
      />
      <p className="form-buttons">
        <Button
          size="small"
          loading={add.isPending}
          disabled={frozen !== null}
          aria-describedby="add-document-note"
          onClick={() => chosen.current?.click()}
        >
          添加答复文件
        </Button>
        <span className="quiet after" id="add-document-note">
          {frozen ?? 'PDF、Word、Excel、OFD 或者图片'}
        </span>
      </p>
    </>
  )
}
