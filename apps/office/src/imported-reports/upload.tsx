import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import type { ImportedReportRow } from '../api/types.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useImportReports } from './queries.ts'
import './upload.css'

/** Files are chosen or dropped; each becomes a row, also those that cannot be read. */
export function Upload({ onRead }: { onRead: (rows: ImportedReportRow[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const imports = useImportReports()
  const [over, setOver] = useState(false)
  const [count, setCount] = useState(0)

  function send(files: FileList | null) {
    if (!files || files.length === 0) return
    setCount(files.length)
    imports.mutate([...files], { onSuccess: ({ rows }) => onRead(rows) })
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files)
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
          send(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <p className="upload-line">
        <Button type="primary" loading={imports.isPending} onClick={() => input.current?.click()}>
          读入报告
        </Button>
        <span className="quiet">一次可以选几份；也可以把文件拖到这里。原件会保存，字句不改动。</span>
      </p>
      {imports.isPending && <p role="status">正在读 {count} 份……</p>}
      {imports.error && <ErrorMessage error={imports.error} />}
      {imports.data && <DoneMessage key={imports.submittedAt}>{summary(imports.data.rows)}</DoneMessage>}
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
