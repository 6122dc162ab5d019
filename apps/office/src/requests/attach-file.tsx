import { Button } from 'antd'
import { useRef } from 'react'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useAttachFile } from './queries.ts'

/** Adds a scan, a power of attorney or what a colleague found to the files of a request. */
export function AttachFile({ requestId }: { requestId: string }) {
  const chosen = useRef<HTMLInputElement>(null)
  const attach = useAttachFile(requestId)
  return (
    <>
      {attach.error && <ErrorMessage error={attach.error} />}
      <input
        ref={chosen}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="选择要添加的附件"
        onChange={(change) => {
          const file = change.target.files?.[0]
          if (file) attach.mutate(file)
          change.target.value = ''
        }}
      />
      <p className="form-buttons">
        <Button size="small" loading={attach.isPending} onClick={() => chosen.current?.click()}>
          添加附件
        </Button>
        <span className="quiet after">纸质申请的扫描件、授权委托书、协办材料</span>
      </p>
    </>
  )
}
