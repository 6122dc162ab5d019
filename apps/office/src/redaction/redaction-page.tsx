import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { Queried } from '../parts/queried.tsx'
import { useTitle } from '../shell/use-title.ts'
import { documentQuery } from './queries.ts'
import { RedactionDesk } from './redaction-desk.tsx'
import './redaction.css'

/** One document of an answer: its pages, and what of them is covered before it goes out. */
export function RedactionPage() {
  const { id = '', documentId = '' } = useParams()
  const document = useQuery(documentQuery(id, documentId))
  useTitle(document.data?.fileName ?? '答复文件')
  return (
    <Queried what="答复文件" query={document}>
      {(detail) => (
        <>
          <div className="head">
            <h1>{detail.fileName}</h1>
            <span className="quiet">
              {detail.pages} 页　{detail.stateLabel}
              {detail.served && '　已随答复送达，不能再改'}
            </span>
            <span className="push">
              <Link to={`/requests/${id}`}>回到申请</Link>
            </span>
          </div>
          <RedactionDesk key={detail.id} requestId={id} detail={detail} />
        </>
      )}
    </Queried>
  )
}
