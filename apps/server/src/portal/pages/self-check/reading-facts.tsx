import type { Reading } from '@gongkai/documents/annual-report'
import { cellAt, reportForms } from '@gongkai/law/annual-report'
import { DateText } from '../../patterns/date.tsx'

/** What the reader recognised of the report as a whole; what it did not is said to be unknown. */
export function ReadingFacts({ reading }: { reading: Reading }) {
  const { file, fileType, organ, year, format, publishDate, evidence, tables } = reading
  const addresses = Object.keys(evidence)
  const numbers = addresses.filter((address) => typeof cellAt(tables, address) === 'number').length
  return (
    <dl className="facts report-facts">
      <dt>文件</dt>
      <dd>
        {file}（{fileType.toUpperCase()}）
      </dd>
      <dt>机关</dt>
      <dd>{organ ?? '没有认出'}</dd>
      <dt>年度</dt>
      <dd>{year === null ? '没有认出' : `${year}年`}</dd>
      <dt>格式</dt>
      <dd>{format === null ? '没有认出' : reportForms[format].citation.article}</dd>
      <dt>公布日期</dt>
      <dd>{publishDate === null ? '文中没有写' : <DateText day={publishDate} as="date" />}</dd>
      <dt>读出的格</dt>
      <dd>
        {numbers} 格有数，{addresses.length - numbers} 格没有数
      </dd>
    </dl>
  )
}
