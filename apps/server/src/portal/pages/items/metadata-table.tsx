import { catalogueCategory } from '@gongkai/law/publication'
import type { PublishedItem } from '@gongkai/platform/public'
import { Fragment, type ReactNode } from 'react'
import { DateText } from '../../patterns/date.tsx'
import type { Site } from '../../site.ts'
import { organAddress } from '../organs/organs-page.tsx'
import { validityOf } from './validity.ts'

type Pair = readonly [label: string, value: ReactNode]

const unknown = <span className="quiet">—</span>

/** The metadata of an item (目录信息), two pairs a row, the index number first. META. */
export function MetadataTable({ site, item }: { site: Site; item: PublishedItem }) {
  const organ = site.organ(item.organId)
  const category = catalogueCategory(item.category)
  const rows: readonly (readonly Pair[])[] = [
    [
      ['索引号', item.indexNo === null ? unknown : <span className="code">{item.indexNo}</span>],
      ['文号', item.documentNo ?? '无文号'],
    ],
    [
      ['发布机构', organ === null ? unknown : <a href={organAddress(organ.id)}>{organ.name}</a>],
      ['体裁分类', item.genre ?? unknown],
    ],
    [
      ['成文日期', <DateText key="formed" day={item.formedOn} as="date" />],
      ['公开日期', <DateText key="published" day={item.publishedOn} as="date" />],
    ],
    [
      ['主题分类', item.subjectCategory ?? unknown],
      ['公开依据', category?.article ?? unknown],
    ],
    [
      ['公开方式', '主动公开'],
      ['公开范围', '面向社会'],
    ],
    [
      ['有效性', validityOf(item.validity).label],
      ['关键词', item.keywords.length === 0 ? unknown : item.keywords.join('；')],
    ],
  ]
  return (
    <table className="metadata">
      <caption className="unseen">本条政府信息的目录信息</caption>
      <tbody>
        <tr className="whole">
          <th scope="row">名称</th>
          <td>{item.title}</td>
        </tr>
        {rows.map((pairs) => (
          <tr key={pairs[0]?.[0]}>
            {pairs.map(([label, value]) => (
              <Fragment key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
