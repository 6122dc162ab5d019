import { Link } from 'react-router'
import type { RequestDetail } from '../api/types.ts'
import { useToday } from '../session/session.tsx'
import { dayInBrief } from '../words/dates.ts'

type Related = RequestDetail['related']['sameApplicant'][number]

/**
 * Earlier requests of the same applicant, the most alike first, with how they were answered: whoever repeats a request
 * shows it here. And requests of others for the same information, which then may be disclosed proactively (OGI 44).
 */
export function RelatedPanel({ related }: Pick<RequestDetail, 'related'>) {
  const { sameApplicant, sameInformation } = related
  if (sameApplicant.length === 0 && sameInformation.length === 0) return null
  const alike = sameApplicant.filter(({ similar }) => similar).length
  return (
    <section className="panel" aria-labelledby="related">
      <h2 id="related">
        有关的申请{' '}
        <small>{alike > 0 ? `同一申请人内容相近的 ${alike} 件，请核对是否重复申请` : '由身份证明和内容比对得出'}</small>
      </h2>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">申请</th>
            <th scope="col">提交</th>
            <th scope="col">办理</th>
            <th scope="col">内容相近</th>
          </tr>
        </thead>
        {sameApplicant.length > 0 && <Rows title="同一申请人" rows={sameApplicant} />}
        {sameInformation.length > 0 && (
          <Rows title="其他申请人申请相近信息的，可以考虑转为主动公开" rows={sameInformation} />
        )}
      </table>
    </section>
  )
}

function Rows({ title, rows }: { title: string; rows: readonly Related[] }) {
  const today = useToday()
  return (
    <tbody>
      <tr className="group-line">
        <th colSpan={4} scope="rowgroup">
          {title}
          <small>{rows.length} 件</small>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <Link to={`/requests/${row.id}`}>{row.subject}</Link>
            <br />
            <small className="code">{row.requestNo}</small>
          </td>
          <td className="nowrap">{dayInBrief(row.submittedOn, today)}</td>
          <td>
            {row.answerKindLabel ?? <span className="nowrap">{row.statusLabel}</span>}
            {row.documentNo && (
              <>
                <br />
                <small>{row.documentNo}</small>
              </>
            )}
          </td>
          <td className="nowrap">
            {Math.round(row.similarity * 100)}%{row.similar && <strong className="after">相近</strong>}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
