import { useMemo } from 'react'
import { Link } from 'react-router'
import { type RequestFilter, requestsAddress } from '../requests/request-filter.ts'
import { BarChart } from './bar-chart.tsx'
import type { RequestStatistics, StatisticsQuery } from './queries.ts'
import { filtersOf, shareInWords } from './statistics-filters.ts'
import './statistics.css'

/** The numbers of a period: headline, months and shares, each chart with its table. */
export function StatisticsView({ statistics, query }: { statistics: RequestStatistics; query: StatisticsQuery }) {
  const filters = filtersOf(query)
  const judged = statistics.inTime + statistics.late
  const days = (count: number | null) => (count === null ? '—' : `${Math.round(count * 10) / 10} 个工作日`)
  return (
    <>
      <section className="panel" aria-labelledby="headline">
        <h2 id="headline">
          概况 <small>{statistics.organs} 个机关；点数字看是哪些申请</small>
        </h2>
        <dl className="headline">
          <Headline of="收到" count={statistics.received} filter={filters.received} />
          <Headline of="答复" count={statistics.answered} filter={filters.answered} />
          <Headline of="办结" count={statistics.closed} filter={filters.closed} />
          <Headline of="到期" count={statistics.due} filter={filters.due} />
          <Headline of="现在未办结" count={statistics.openNow} filter={filters.openNow} />
          <Headline of="现在已超期" count={statistics.overdueNow} filter={filters.overdueNow} />
          <Headline of="按期送达" count={statistics.inTime} filter={filters.inTime} />
          <Headline of="超期送达" count={statistics.late} filter={filters.late} />
          <div>
            <dt>按期率</dt>
            <dd>{shareInWords(statistics.inTime, judged) ?? '—'}</dd>
          </div>
          <div>
            <dt>答复用时中位数</dt>
            <dd>{days(statistics.medianDays)}</dd>
          </div>
          <div>
            <dt>九成在这个用时内</dt>
            <dd>{days(statistics.ninetiethDays)}</dd>
          </div>
        </dl>
        <p className="in quiet">
          用时是收到申请到首次答复的工作日，补正、征求意见等暂停的日子也算在内。按期按送达判断：邮寄看交邮之日。
          {statistics.unjudged > 0 ? `还没有送达或者当时没有到期日的 ${statistics.unjudged} 件不计入按期率。` : ''}
        </p>
      </section>
      <Months statistics={statistics} query={query} />
      <Shares
        id="answers"
        title="答复类型"
        note="期内首次答复"
        rows={statistics.byAnswerKind}
        filterOf={filters.answerKind}
      />
      <Shares id="channels" title="申请渠道" note="期内收到" rows={statistics.byChannel} filterOf={filters.channel} />
      <Shares
        id="applicants"
        title="申请人类型"
        note="期内收到"
        rows={statistics.byApplicantKind}
        filterOf={filters.applicantKind}
      />
    </>
  )
}

function Headline({ of, count, filter }: { of: string; count: number; filter: RequestFilter }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>
        <Count count={count} filter={filter} /> <small>件</small>
      </dd>
    </div>
  )
}

/** A number that leads to its list; nothing stands behind a nought. */
function Count({ count, filter }: { count: number; filter: RequestFilter }) {
  return count === 0 ? <>0</> : <Link to={requestsAddress(filter)}>{count}</Link>
}

function Months({ statistics, query }: { statistics: RequestStatistics; query: StatisticsQuery }) {
  const { months } = statistics
  const filters = filtersOf(query)
  const categories = useMemo(() => months.map(({ month }) => month), [months])
  const series = useMemo(
    () => [
      { name: '收到', values: months.map(({ received }) => received) },
      { name: '答复', values: months.map(({ answered }) => answered) },
      { name: '办结', values: months.map(({ closed }) => closed) },
    ],
    [months],
  )
  return (
    <section className="panel" aria-labelledby="months">
      <h2 id="months">按月</h2>
      <div className="chart-with-table">
        <BarChart label="按月收到、答复、办结的件数，数字见旁边的表" categories={categories} series={series} />
        <table className="grid">
          <caption className="visually-hidden">按月收到、答复、办结的件数</caption>
          <thead>
            <tr>
              <th scope="col">月份</th>
              <th scope="col" className="num">
                收到
              </th>
              <th scope="col" className="num">
                答复
              </th>
              <th scope="col" className="num">
                办结
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, from, to, received, answered, closed }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td className="num">
                  <Count count={received} filter={filters.receivedIn(from, to)} />
                </td>
                <td className="num">
                  <Count count={answered} filter={filters.answeredIn(from, to)} />
                </td>
                <td className="num">
                  <Count count={closed} filter={filters.closedIn(from, to)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface SharesProps {
  id: string
  title: string
  note: string
  rows: RequestStatistics['byChannel']
  filterOf: (key: string) => RequestFilter
}

function Shares({ id, title, note, rows, filterOf }: SharesProps) {
  const categories = useMemo(() => rows.map(({ label }) => label), [rows])
  const series = useMemo(() => [{ name: title, values: rows.map(({ count }) => count) }], [rows, title])
  const whole = rows.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>
        {title} <small>{note}</small>
      </h2>
      {rows.length === 0 ? (
        <p className="in quiet">这段时间没有。</p>
      ) : (
        <div className="chart-with-table">
          <BarChart label={`${title}的件数，数字见旁边的表`} categories={categories} series={series} lying />
          <table className="grid">
            <caption className="visually-hidden">{title}的件数和比例</caption>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col" className="num">
                  件数
                </th>
                <th scope="col" className="num">
                  比例
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, count }) => (
                <tr key={key}>
                  <th scope="row">{label}</th>
                  <td className="num">
                    <Count count={count} filter={filterOf(key)} />
                  </td>
                  <td className="num">{shareInWords(count, whole)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
