import { dayInFull } from '../words/dates.ts'
import type { Calendar } from './queries.ts'

/** The notices, the latest first, and the years for which there is none yet. */
export function NoticeList({ calendar: { years, notices }, today }: { calendar: Calendar; today: string }) {
  const thisYear = Number(today.slice(0, 4))
  const provisional = [thisYear, thisYear + 1].filter((year) => !years.includes(year))
  return (
    <>
      <p className="in" role="status">
        有通知的年份：{years[0]}—{years.at(-1)} 年。
        {provisional.length > 0 ? (
          <strong>
            {provisional.join('、')} 年还没有通知，落在这{provisional.length > 1 ? '两' : '一'}年的到期日是暂定的。
          </strong>
        ) : (
          '今年和明年的到期日都是确定的。'
        )}
      </p>
      <table className="grid">
        <caption className="visually-hidden">放假通知，新的在前</caption>
        <thead>
          <tr>
            <th scope="col">年份</th>
            <th scope="col">通知</th>
            <th scope="col">放假</th>
            <th scope="col">调休上班</th>
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <tr key={notice.documentNo}>
              <td className="nowrap">{notice.year}</td>
              <th scope="row">
                {notice.title}
                <br />
                <small className="quiet">
                  {notice.documentNo}　{dayInFull(notice.publishedOn)}　{notice.builtIn ? '随软件内置' : '自行载入'}
                </small>
              </th>
              <td>
                <ul>
                  {notice.off.map(({ name, from, to }) => (
                    <li key={`${name} ${from}`}>
                      {name}　{from === to ? from : `${from} 至 ${to}`}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <ul>
                  {notice.makeupWorkdays.map(({ name, day }) => (
                    <li key={`${name} ${day}`} className="nowrap">
                      {day}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
