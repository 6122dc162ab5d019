import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { useSession } from '../session/session.tsx'
import { useTitle } from '../shell/use-title.ts'
import './past-requests.css'
import { useReadLedger } from './queries.ts'

/** 导入历史申请: a ledger from before the platform is sent to be read. */
export function PastRequestsPage() {
  useTitle('导入历史申请')
  const { person } = useSession()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const read = useReadLedger()
  const organs = [
    ...new Set(person.roles.filter(({ role }) => role === 'disclosureOfficer').map(({ organId }) => organId)),
  ]
  const [organId, setOrganId] = useState(organs[0] ?? null)

  function send(file: File) {
    if (organId === null) return
    read.mutate({ organId, file }, { onSuccess: ({ found }) => void navigate(`/requests/import/${found.id}`) })
  }

  return (
    <>
      <div className="head">
        <h1>导入历史申请</h1>
        <span className="quiet">以前登记在台账里的申请，连同办理经过一起记入；年报按收到和答复的日期计入</span>
      </div>
      <div className="panel">
        <div className="in stack">
          {read.error && <ErrorMessage error={read.error} />}
          <ol className="plain-steps">
            <li>
              <a href="/api/past-request-template" download>
                下载模板（XLSX）
              </a>
              ，“说明”页写明每一列怎样填。已有的台账也可以直接上传：列的次序和叫法可以不同，能认出意思相同的列名。
            </li>
            <li>上传 XLSX 或者 CSV 文件。系统先逐行检查，列出每一行的全部问题，这时什么也没有导入。</li>
            <li>看过以后再导入没有问题的行。有问题的行可以下载，改好再上传。</li>
          </ol>
          {organs.length > 1 && (
            <Field label="是哪个机关的申请">
              {(control) => <OrganChoice {...control} among={organs} value={organId} onChange={setOrganId} />}
            </Field>
          )}
          <input
            ref={input}
            type="file"
            accept=".xlsx,.csv"
            className="visually-hidden"
            tabIndex={-1}
            aria-label="选择台账文件"
            onChange={(change) => {
              const file = change.target.files?.[0]
              if (file) send(file)
              change.target.value = ''
            }}
          />
          <p className="form-buttons">
            <Button type="primary" loading={read.isPending} onClick={() => input.current?.click()}>
              选择台账文件
            </Button>
            {read.isPending && (
              <span role="status" className="after">
                正在读……
              </span>
            )}
          </p>
        </div>
      </div>
    </>
  )
}
