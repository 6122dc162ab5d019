import { Link } from 'react-router'
import type { ItemRow } from '../api/types.ts'
import { RowKeys } from '../parts/row-keys.tsx'
import { useToday } from '../session/session.tsx'
import { dayInShort } from '../words/dates.ts'
import { ItemStatus } from './item-status.tsx'

/** Items as rows: J and K walk, Enter opens. */
export function ItemRows({ rows }: { rows: readonly ItemRow[] }) {
  const today = useToday()
  const showOrgan = new Set(rows.map((row) => row.organId)).size > 1

  return (
    <RowKeys>
      <table className="grid">
        <caption className="visually-hidden">信息，最近改动的在前</caption>
        <thead>
          <tr>
            <th scope="col">状态</th>
            <th scope="col">标题</th>
            {showOrgan && <th scope="col">机关</th>}
            <th scope="col">类别</th>
            <th scope="col">形成</th>
            <th scope="col">最迟公开</th>
            <th scope="col">公开</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="nowrap">
                <ItemStatus item={row} />
              </td>
              <td>
                <Link to={`/items/${row.id}`}>{row.title}</Link>
                <br />
                <small>
                  {row.indexNo ? <span className="code">{row.indexNo}</span> : '尚无索引号'}　{row.authorName}
                </small>
              </td>
              {showOrgan && <td>{row.organName}</td>}
              <td>{row.categoryLabel}</td>
              <td className="nowrap">{dayInShort(row.formedOn, today)}</td>
              <td className="nowrap">{row.publishedOn ? '' : dayInShort(row.dueOn, today)}</td>
              <td className="nowrap">{row.publishedOn ? dayInShort(row.publishedOn, today) : '未公开'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  )
}
