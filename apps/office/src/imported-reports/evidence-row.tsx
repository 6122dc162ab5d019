import { type CellValue, cellAt, cellLabel, type ReportTables } from '@gongkai/law/annual-report'
import { Button } from 'antd'
import type { CellCorrection, Reading } from '../api/types.ts'
import { cellText } from '../parts/cell-text.ts'
import { CorrectCellForm } from './correct-cell-form.tsx'
import { whoAndWhen } from './decision-words.ts'
import { placeInWords } from './place-in-words.ts'
import type { ReportSteps } from './report-steps.ts'

interface EvidenceRowProps {
  reading: Reading
  tables: ReportTables
  address: string | null
  correction: CellCorrection | undefined
  mayCorrect: boolean
  correcting: boolean
  onCorrect: (correcting: boolean) => void
  steps: ReportSteps
}

/** The chosen cell: its place and raw text, its value, where the unit came from, and who put it right. */
export function EvidenceRow(props: EvidenceRowProps) {
  const { reading, tables, address, correction, mayCorrect, correcting, onCorrect, steps } = props
  if (!address)
    return <p className="evidence-row quiet">点一格，或者用方向键走到一格按 Enter，这里写出它在原文的位置。</p>
  const evidence = reading.evidence[address]
  const value = cellAt(tables, address)
  const format = reading.format ?? '2021'
  const unit = address === 'proactive.procurement.amount' ? cellAt(tables, 'proactive.procurement.unit') : null
  return (
    <div className="evidence-row">
      <dl className="key-values" aria-live="polite">
        <dt>选中的格</dt>
        <dd>{cellLabel(address, format)}</dd>
        <dt>原文</dt>
        <dd>
          {evidence
            ? `${placeInWords(evidence.place)} ${evidence.raw === '' ? '空白' : `“${evidence.raw}”`}`
            : '原文没有这一格'}
        </dd>
        {correction && (
          <>
            <dt>读出的值</dt>
            <dd>
              <s>{inWords(correction.readNow)}</s>
              {correction.readNow !== correction.from && `　更正时读出的是 ${inWords(correction.from)}`}
            </dd>
          </>
        )}
        <dt>{correction ? '更正为' : '值'}</dt>
        <dd>
          {inWords(value)}
          {address === 'proactive.procurement.amount' &&
            (unit === null ? '　单位 原文没有写' : `　单位 ${unit}（格内所写，表头没有单位）`)}
          {correction && (
            <small className="quiet">
              {'　'}
              {correction.reason}（{whoAndWhen(correction)}）
            </small>
          )}
        </dd>
      </dl>
      {mayCorrect && correcting && (
        <CorrectCellForm
          key={address}
          address={address}
          format={format}
          value={value}
          steps={steps}
          onDone={() => onCorrect(false)}
        />
      )}
      {mayCorrect && !correcting && (
        <p className="decision-buttons">
          <Button size="small" onClick={() => onCorrect(true)}>
            {correction ? '再次更正' : '读错了，更正这一格'} <kbd aria-hidden="true">E</kbd>
          </Button>
          {correction && (
            <Button size="small" onClick={() => steps.mutate({ command: 'takeBackCorrection', cell: address })}>
              撤回更正
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

const inWords = (value: CellValue): string => (value === null ? '— 没有数（不是 0）' : cellText(value))
