import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { RequestDetail } from '../api/types.ts'
import { LettersPanel } from '../letters/letters-panel.tsx'
import { Queried } from '../parts/queried.tsx'
import { AttachFile } from './attach-file.tsx'
import { requestQuery } from './queries.ts'
import { ReceiptSlip } from './receipt-slip.tsx'

interface RegisteredProps {
  id: string
  requestNo: string
  queryCode: string
  onAnother: () => void
}

/** A registered request: the slip to hand over, the scan of the paper, the letter. The query code is told here once. */
export function Registered({ id, requestNo, queryCode, onAnother }: RegisteredProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const request = useQuery(requestQuery(id))
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="stack">
      <div className="panel">
        <div className="in stack">
          <h2 ref={heading} tabIndex={-1}>
            已登记 {requestNo}
          </h2>
          {request.data === undefined && (
            // told at once: the slip needs another answer of the server, and the code is not kept anywhere
            <p>
              查询码 <strong className="code">{queryCode}</strong>
            </p>
          )}
          <Queried what="登记回执" query={request}>
            {(found) => <ReceiptSlip request={found} queryCode={queryCode} />}
          </Queried>
          <p className="not-printed">
            请把回执交给申请人：用申请编号、查询码和证件号码或者电话的后四位，可以在门户查询办理进度。查询码只在这里显示一次，系统不保存。
          </p>
          <p className="form-buttons not-printed">
            <Button type="primary" onClick={() => window.print()}>
              打印回执
            </Button>
            <Button onClick={onAnother}>再登记一件</Button>
            <Link to={`/requests/${id}`} className="inline-link">
              办理这件申请
            </Link>
          </p>
        </div>
      </div>
      {request.data && (
        <div className="stack not-printed">
          <Scans request={request.data} />
          <LettersPanel requestId={id} version={request.data.version} />
        </div>
      )}
    </div>
  )
}

/** The paper itself: scanned or photographed at the counter. */
function Scans({ request }: { request: RequestDetail }) {
  return (
    <section className="panel" aria-labelledby="scans">
      <h2 id="scans">申请书的扫描件</h2>
      <div className="in">
        {request.attachments.length > 0 && (
          <ul aria-label="已经添加的附件">
            {request.attachments.map(({ id, fileName, href }) => (
              <li key={id}>
                <a href={href} download>
                  {fileName}
                </a>
              </li>
            ))}
          </ul>
        )}
        <AttachFile requestId={request.id} />
      </div>
    </section>
  )
}
