import { Button } from 'antd'
import { type ChangeEvent, useRef } from 'react'
import type { DisputeDetail } from '../api/types.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useSession } from '../session/session.tsx'
import { fileSize } from '../words/file-size.ts'
import { useAddDocument } from './queries.ts'

/** The documents of a case: kept encrypted, each reading recorded. */
export function DocumentsPanel({ dispute }: { dispute: DisputeDetail }) {
  const { permissions } = useSession()
  const add = useAddDocument(dispute.id)
  const input = useRef<HTMLInputElement>(null)
  const mayAdd = permissions.includes('dispute.addDocument')

  function chosen(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file) add.mutate({ file, expectedVersion: dispute.version })
  }

  return (
    <section className="panel" aria-labelledby="documents">
      <h2 id="documents">
        案件材料
        {mayAdd && (
          <Button size="small" loading={add.isPending} onClick={() => input.current?.click()}>
            添加材料
          </Button>
        )}
      </h2>
      <div className="in">
        {add.error && <ErrorMessage error={add.error} />}
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          aria-label="选择案件材料"
          tabIndex={-1}
          onChange={chosen}
        />
        {dispute.documents.length === 0 ? (
          <p className="quiet">还没有材料。申请书、答复书、证据目录和决定书都可以放在这里，加密保存。</p>
        ) : (
          <ul>
            {dispute.documents.map((file) => (
              <li key={file.id}>
                <a href={file.href}>{file.fileName}</a> <small>{fileSize(file.size)}</small>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
