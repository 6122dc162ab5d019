import { Link } from 'react-router'
import { Empty } from '../parts/empty.tsx'
import { useTitle } from './use-title.ts'

export function NotFoundPage() {
  useTitle('没有这一页')
  return (
    <>
      <div className="head">
        <h1>没有这一页</h1>
      </div>
      <div className="panel">
        <Empty>
          <p>地址可能写错了，或者这一页已经搬走。</p>
          <p>
            <Link to="/">回到我的工作</Link>
          </p>
        </Empty>
      </div>
    </>
  )
}
