import { useQuery } from '@tanstack/react-query'
import { headingsKey, type PastRequestPreview } from './queries.ts'

/** What each column of the file was taken for. Shown to who has just sent the file. */
export function Headings({ id }: { id: string }) {
  const { data } = useQuery<Pick<PastRequestPreview, 'headings' | 'missing'>>({
    queryKey: headingsKey(id),
    enabled: false,
  })
  if (data === undefined) return null
  const unknown = data.headings.filter(({ heading, means }) => means === null && heading !== '')
  const renamed = data.headings.filter(({ heading, means }) => means !== null && heading !== means)
  return (
    <details open={unknown.length > 0}>
      <summary>列的对应</summary>
      <ul>
        {unknown.map(({ heading }) => (
          <li key={heading}>
            <strong>“{heading}”不认识，这一列不导入</strong>
          </li>
        ))}
        {renamed.map(({ heading, means }) => (
          <li key={heading}>
            “{heading}”当作“{means}”
          </li>
        ))}
        {data.missing.length > 0 && <li className="quiet">文件里没有的列：{data.missing.join('、')}</li>}
      </ul>
    </details>
  )
}
