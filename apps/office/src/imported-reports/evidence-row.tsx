import { cellAt, cellLabel } from '@gongkai/law/annual-report'
import type { Place, Reading } from '../api/types.ts'
import { cellText } from '../parts/cell-text.ts'

/** The chosen cell, its raw text, its value, and where the unit came from. */
export function EvidenceRow({ reading, address }: { reading: Reading; address: string | null }) {
  if (!address)
    return <p className="evidence-row quiet">点一格，或者用方向键走到一格按 Enter，这里写出它在原文的位置。</p>
  const evidence = reading.evidence[address]
  const value = cellAt(reading.tables, address)
  const unit = address === 'proactive.procurement.amount' ? cellAt(reading.tables, 'proactive.procurement.unit') : null
  return (
    <dl className="evidence-row key-values" aria-live="polite">
      <dt>选中的格</dt>
      <dd>{cellLabel(address, reading.format ?? '2021')}</dd>
      <dt>原文</dt>
      <dd>
        {evidence
          ? `${placeInWords(evidence.place)} ${evidence.raw === '' ? '空白' : `“${evidence.raw}”`}`
          : '原文没有这一格'}
      </dd>
      <dt>值</dt>
      <dd>
        {value === null ? '— 没有数（不是 0）' : cellText(value)}
        {address === 'proactive.procurement.amount' &&
          (unit === null ? '　单位 原文没有写' : `　单位 ${unit}（格内所写，表头没有单位）`)}
      </dd>
    </dl>
  )
}

function placeInWords(place: Place): string {
  const page = place.page === undefined ? '' : `第 ${place.page} 页`
  switch (place.kind) {
    case 'line':
      return `${page}第 ${place.line} 行`
    case 'cell':
      return `${page}第 ${place.table} 张表第 ${place.row} 行第 ${place.column} 列（原文第 ${place.line} 行）`
  }
}
