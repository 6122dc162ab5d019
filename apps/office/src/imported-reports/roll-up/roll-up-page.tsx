import { useQuery } from '@tanstack/react-query'
import { api, bodyOf } from '../../api/client.ts'
import type { RolledUpRegion } from '../../api/types.ts'
import { OrganChoice } from '../../organs/organ-choice.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Filter } from '../../parts/list-filters.tsx'
import { Queried } from '../../parts/queried.tsx'
import { useSession, useToday } from '../../session/session.tsx'
import { useFilter } from '../../shell/use-filter.ts'
import { useTitle } from '../../shell/use-title.ts'
import { reportCountsQuery } from '../queries.ts'

/** 按地区汇总: the sums of the organs below a region, who is missing, and whether the consolidated report agrees. */
export function RollUpPage() {
  useTitle('按地区汇总')
  const { person } = useSession()
  const today = useToday()
  const [filter, setFilter] = useFilter(['organId', 'year'])
  const years = useQuery(reportCountsQuery({})).data?.years ?? []
  const organId = filter.organId ?? person.roles[0]?.organId ?? ''
  const year = Number(filter.year ?? years[0] ?? Number(today.slice(0, 4)) - 1)
  const query = { organId, year }
  const sums = useQuery({
    queryKey: ['importedReports', 'rollUp', query],
    queryFn: () => bodyOf(api.GET('/api/imported-reports/roll-up', { params: { query } })),
  })
  const options = [...new Set([year, ...years])].sort((one, other) => other - one)
  return (
    <>
      <div className="head">
        <h1>按地区汇总</h1>
        <span className="quiet">直接下级的报告逐格相加；空白的格不当作 0，合计写明是下限</span>
      </div>
      <div className="panel">
        <div className="filters">
          <Filter label="地区">
            {(id) => <OrganChoice id={id} value={organId} onChange={(chosen) => setFilter('organId', chosen)} />}
          </Filter>
          <Filter label="年度">
            {(id) => (
              <Choice
                id={id}
                options={options.map((one) => ({ value: String(one), label: `${one} 年` }))}
                value={String(year)}
                onChange={(chosen) => setFilter('year', chosen)}
              />
            )}
          </Filter>
        </div>
        <Queried what="汇总" query={sums}>
          {(data) => <Sums sums={data} />}
        </Queried>
      </div>
    </>
  )
}

function Sums({ sums }: { sums: RolledUpRegion }) {
  const { counted, missing, leftOut, cells, differences } = sums
  const shown = cells.filter(({ value, unknown }) => value !== 0 || unknown.length > 0)
  return (
    <>
      <div className="in">
        <p>
          <strong>
            {counted.length} ／ {counted.length + missing.length + leftOut.length} 个机关计入合计
          </strong>
        </p>
        {missing.length > 0 && <p>没有报告：{missing.join('、')}</p>}
        {leftOut.map(({ organName, reason }) => (
          <p key={organName}>
            没有计入：{organName}。{reason}
          </p>
        ))}
        <p>{differencesInWords(differences)}</p>
        {differences?.map(({ where, message }) => (
          <p key={where}>{message}</p>
        ))}
      </div>
      <table className="grid">
        <caption className="visually-hidden">{sums.organName}各格的合计，为 0 的格不列</caption>
        <thead>
          <tr>
            <th scope="col">单元格</th>
            <th scope="col">合计</th>
            <th scope="col">没有数的机关</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ address, label, value, unknown }) => (
            <tr key={address}>
              <th scope="row">{label}</th>
              <td className="nowrap">{value === null ? '—' : `${unknown.length > 0 ? '至少 ' : ''}${value}`}</td>
              <td>{unknown.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="in">计入的报告里，各格都是 0。</p>}
    </>
  )
}

function differencesInWords(differences: RolledUpRegion['differences']): string {
  if (differences === null) return '没有本级的汇总报告，没有比对。'
  return differences.length === 0
    ? '本级的汇总报告与合计一致。'
    : `本级的汇总报告有 ${differences.length} 处与合计不一致：`
}
