import { useQuery } from '@tanstack/react-query'
import { Queried } from '../parts/queried.tsx'
import { dayInFull, momentInWords } from '../words/dates.ts'
import { ErasureDecision } from './erasure-decision.tsx'
import { type ApplicantSide, applicantSideQuery } from './queries.ts'

/** 申请人一方: what the applicant was told and by which channel, did, and said. */
export function ApplicantPanel({ requestId, version }: { requestId: string; version: number }) {
  const side = useQuery(applicantSideQuery(requestId))
  return (
    <section className="panel" aria-labelledby="applicant-side">
      <h2 id="applicant-side">
        申请人一方 <small>通知、申请人的操作、评价</small>
      </h2>
      <div className="in">
        <Queried what="申请人一方" query={side}>
          {(found) => (
            <>
              <Side side={found} />
              {found.erasure && <ErasureDecision requestId={requestId} version={version} erasure={found.erasure} />}
            </>
          )}
        </Queried>
      </div>
    </section>
  )
}

function Side({ side: { channels, notices, acts, satisfaction } }: { side: ApplicantSide }) {
  return (
    <>
      {channels.length === 0 && <p role="status">未配置通知渠道，请用其他方式告知。</p>}
      {channels.length > 0 && notices.length === 0 && <p className="quiet">还没有发出通知。</p>}
      {notices.length > 0 && (
        <ul>
          {notices.map(({ label, state, channels: by, message, at }) => (
            <li key={`${label} ${at}`}>
              {momentInWords(at)}　{label}：{state === 'sent' ? `已通知（${by.join('、')}）` : (message ?? '没有送出')}
            </li>
          ))}
        </ul>
      )}
      {acts.length > 0 && (
        <ul>
          {acts.map(({ kind, label, day, note, fileNames }) => (
            <li key={`${kind} ${day}`}>
              {dayInFull(day)}　{label}
              {fileNames.length > 0 && `：${fileNames.join('、')}`}
              {note !== null && `（${note}）`}
            </li>
          ))}
        </ul>
      )}
      {satisfaction !== null && (
        <p>
          满意度：{satisfaction.score} 分（{satisfaction.label}）
          {satisfaction.word !== null && `，“${satisfaction.word}”`}
        </p>
      )}
    </>
  )
}
