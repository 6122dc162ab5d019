import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { saveFile } from '../api/save-file.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { useSession } from '../session/session.tsx'

/** 案卷: everything about a request as one PDF. Reading it is recorded. */
export function CaseFileButton({ requestId }: { requestId: string }) {
  const { permissions } = useSession()
  const save = useMutation({ mutationFn: () => saveFile(`/api/requests/${requestId}/case-file`) })
  if (!permissions.includes('request.readCaseFile')) return null
  return (
    <section className="panel" aria-labelledby="case-file">
      <h2 id="case-file">
        案卷 <small>调阅会记录</small>
      </h2>
      <div className="in form">
        <p>封面、目录、申请表、办理经过、文书、答复和附件，合成一份 PDF。</p>
        {save.isSuccess && <DoneMessage>已保存“{save.data}”。</DoneMessage>}
        {save.error && <ErrorMessage error={save.error} />}
        <p className="form-buttons">
          <Button onClick={() => save.mutate()} loading={save.isPending}>
            {save.isPending ? '正在合成，附件多时要等一会儿' : '保存案卷 PDF'}
          </Button>
        </p>
      </div>
    </section>
  )
}
