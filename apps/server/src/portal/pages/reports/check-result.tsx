import { type Finding, type FindingSeverity, cellLabel, type ReportFormat } from '@gongkai/law/annual-report'
import type { StatusKind } from '../../patterns/status.tsx'
import { Status } from '../../patterns/status.tsx'

export interface NumberedFinding {
  finding: Finding
  /** Its number on the page, from 1: errors before warnings before notes. */
  number: number
}

const order: readonly FindingSeverity[] = ['error', 'warning', 'info']

const faces: Record<FindingSeverity, { label: string; kind: StatusKind; className: string }> = {
  error: { label: '有误', kind: 'error', className: 'finding-error' },
  warning: { label: '提示', kind: 'soon', className: 'finding-warning' },
  info: { label: '说明', kind: 'note', className: '' },
}

export function numberFindings(findings: readonly Finding[]): NumberedFinding[] {
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map((finding, index) => ({ finding, number: index + 1 }))
}

/** `2 处有误、1 处提示`; what no rule objects to is said to agree. */
export function countsInWords(findings: readonly Finding[]): string {
  const count = (severity: FindingSeverity) => findings.filter((finding) => finding.severity === severity).length
  const parts = [
    [count('error'), '处有误'],
    [count('warning'), '处提示'],
    [count('info'), '处说明'],
  ] as const
  const told = parts.filter(([number]) => number > 0).map(([number, unit]) => `${number} ${unit}`)
  return told.length === 0 ? '全部相符' : told.join('、')
}

interface CheckResultProps {
  findings: readonly NumberedFinding[]
  format: ReportFormat
  /** Numbers of the findings whose quote stands marked in the text. */
  marked: ReadonlySet<number>
  rules: number
}

/** 自动核对: every finding with rule, found and expected, and place; and what the absence of findings means. */
export function CheckResult({ findings, format, marked, rules }: CheckResultProps) {
  return (
    <>
      <p className="lead">
        这是本平台按勾稽关系和格式要求自动核对的结果，共 {rules} 条规则，不是机关公布的内容，也不代表对机关工作的评价。
        {findings.length === 0
          ? '表内各项关系和文字中的数字都没有发现不符。'
          : `发现 ${countsInWords(findings.map(({ finding }) => finding))}；其余关系相符。`}
      </p>
      {findings.length === 0 ? (
        <div className="finding finding-agrees">
          <h3>
            <Status kind="done" label="相符" /> 没有发现不符
          </h3>
        </div>
      ) : (
        <FindingList findings={findings} format={format} marked={marked} />
      )}
    </>
  )
}

interface FindingListProps extends Omit<CheckResultProps, 'rules'> {
  /** Where in the file the finding lies, in words; for reports that were just read from one. */
  placeOf?: (finding: Finding) => string | null
}

/** Every finding with its number, what is written and what should be, place and basis. */
export function FindingList({ findings, format, marked, placeOf = () => null }: FindingListProps) {
  return findings.map((numbered) => (
    <FindingPanel
      key={numbered.number}
      numbered={numbered}
      format={format}
      marked={marked.has(numbered.number)}
      place={placeOf(numbered.finding)}
    />
  ))
}

interface FindingPanelProps {
  numbered: NumberedFinding
  format: ReportFormat
  marked: boolean
  place: string | null
}

function FindingPanel({ numbered: { finding, number }, format, marked, place }: FindingPanelProps) {
  const { label, kind, className } = faces[finding.severity]
  return (
    <div className={`finding ${className}`} id={`finding-${number}`}>
      <h3>
        <Status kind={kind} label={label} /> {number}. {finding.message}
      </h3>
      <dl>
        {finding.found !== undefined && finding.found !== null && (
          <>
            <dt>写的是</dt>
            <dd>{finding.found}</dd>
          </>
        )}
        {finding.expected !== undefined && finding.expected !== null && (
          <>
            <dt>应为</dt>
            <dd>{finding.expected}</dd>
          </>
        )}
        {finding.cells.length > 0 && (
          <>
            <dt>涉及</dt>
            <dd>{finding.cells.map((address) => cellLabel(address, format)).join('；')}</dd>
          </>
        )}
        {(marked || place !== null) && (
          <>
            <dt>位置</dt>
            <dd>
              {place}
              {marked && place !== null && '；'}
              {marked && <a href={`#place-${number}`}>文中标出的地方</a>}
            </dd>
          </>
        )}
        {finding.suggestion && (
          <>
            <dt>建议</dt>
            <dd>{finding.suggestion.text}</dd>
          </>
        )}
        <dt>依据</dt>
        <dd>
          {finding.basis}
          <span className="quiet code">（{finding.code}）</span>
        </dd>
      </dl>
    </div>
  )
}
