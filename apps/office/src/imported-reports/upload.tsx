import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { ImportedReportRow } from '../api/types.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useSendBatch } from './batches/queries.ts'
import { chosenFiles, type Dropped, droppedFiles, isBatch } from './dropped-files.ts'
import { useImportReports } from './queries.ts'
import './upload.css'

/** Files are chosen or dropped; each becomes a row, also those that cannot be read. */
export function Upload({ onRead }: { onRead: (rows: ImportedReportRow[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const imports = useImportReports()
  const batch = useSendBatch()
  const navigate = useNavigate()
  const [over, setOver] = useState(false)
  const [count, setCount] = useState(0)
  const [sent, setSent] = useState(0)
  const busy = imports.isPending || batch.isPending

  function send(files: readonly Dropped[]) {
    if (files.length === 0) return
    setCount(files.length)
    setSent(0)
    if (isBatch(files)) {
      batch.mutate(
        { files, onSent: setSent },
        { onSuccess: ({ id }) => void navigate(`/imported-reports/batches/${id}`) },
      )
    } else {
      imports.mutate(
        files.map(({ file }) => file),
        { onSuccess: ({ rows }) => onRead(rows) },
      )
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!busy) void droppedFiles(event.dataTransfer).then(send)
  }

  return (
    <div
      className={over ? 'upload upload-over' : 'upload'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label="选择报告文件"
        onChange={(event) => {
          send(chosenFiles(event.currentTarget.files ?? []))
          event.currentTarget.value = ''
        }}
      />
      <input
        ref={folder}
        type="file"
        {...{ webkitdirectory: '' }}
        className="visually-hidden"
        tabIndex={-1}
        aria-label="选择放着报告的文件夹"
        onChange={(event) => {
          send(chosenFiles(event.currentTarget.files ?? []))
          event.currentTarget.value = ''
        }}
      />
      <p className="upload-line">
        <Button type="primary" loading={busy} onClick={() => input.current?.click()}>
          读入报告
        </Button>
        <Button disabled={busy} onClick={() => folder.current?.click()}>
          选文件夹
        </Button>
        <span className="quiet">
          一次可以选许多份，也可以把文件、文件夹或者压缩包（ZIP）拖到这里。原件会保存，字句不改动。
        </span>
      </p>
      {imports.isPending && <p role="status">正在读 {count} 份……</p>}
      {batch.isPending && (
        <p role="status">
          正在上传 {sent} ／ {count} 个文件……传完以前请不要关闭这一页。
        </p>
      )}
      {batch.error && <ErrorMessage error={batch.error} />}
      {imports.error && <ErrorMessage error={imports.error} />}
      {imports.data && (
        <DoneMessage key={imports.submittedAt} whole={imports.data.rows.every(({ readable }) => readable)}>
          {summary(imports.data.rows)}
        </DoneMessage>
      )}
    </div>
  )
}

function summary(rows: readonly ImportedReportRow[]): string {
  const unreadable = rows.filter((row) => !row.readable).length
  const wrong = rows.filter((row) => row.errors > 0).length
  const parts = [`读入 ${rows.length} 份`, `${wrong} 份有错误`]
  if (unreadable > 0) parts.push(`${unreadable} 份读不出，原因见下表`)
  return `${parts.join('，')}。`
}
