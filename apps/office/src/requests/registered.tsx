import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'

interface RegisteredProps {
  id: string
  requestNo: string
  queryCode: string
  onAnother: () => void
}

/** The receipt of a registered request. The query code is told here once and kept nowhere. */
export function Registered({ id, requestNo, queryCode, onAnother }: RegisteredProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="panel">
      <div className="in stack">
        <h2 ref={heading} tabIndex={-1}>
          已登记
        </h2>
        <dl className="key-values">
          <dt>申请编号</dt>
          <dd className="code">{requestNo}</dd>
          <dt>查询码</dt>
          <dd className="code">
            <strong>{queryCode}</strong>
          </dd>
        </dl>
        <p>
          请把申请编号和查询码交给申请人，连同证件号码或者电话的后四位，用来在门户查询办理进度。查询码只在这里显示一次，系统不保存。
        </p>
        <p className="form-buttons">
          <Button onClick={() => window.print()}>打印回执</Button>
          <Button onClick={onAnother}>再登记一件</Button>
          <Link to={`/requests/${id}`} className="inline-link">
            办理这件申请
          </Link>
        </p>
      </div>
    </div>
  )
}
