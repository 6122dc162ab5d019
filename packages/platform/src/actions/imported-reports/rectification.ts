import type { Day } from '@gongkai/law'
import { cellLabel, type Finding, type ReportFormat, reportTitle } from '@gongkai/law/annual-report'
import type { LetterFacts, LetterSender, RectificationFinding } from '@gongkai/law/letters'
import type { DecisionKind, RectificationPoint } from './imported-report-event.ts'

/** What a rectification letter says, without how it looks. */
export type RectificationNotice = LetterFacts['rectificationNotice']

/** The organ that sends it, as it signs. */
type Sender = Pick<LetterSender, 'organ' | 'headMark' | 'phone' | 'imprint'>

/** What a letter needs to know of a report: whose it is, its title as printed, and its judged findings. */
export interface ReportToRectify {
  /** The organ it was matched to, and as the report prints it. */
  aboutOrganName: string | null
  organName: string | null
  title: string | null
  format: ReportFormat | null
  findings: readonly PointedOut[]
}

type PointedOut = Finding & { fingerprint: string; decision: { kind: DecisionKind; reason: string | null } | null }

/** The letter to the organ of a report for a year: what people confirmed or sent back, in the order of the audit. */
export function rectificationOf(
  report: ReportToRectify,
  { year, replyBy, date, sender }: { year: number; replyBy: Day; date: Day; sender: Sender },
): RectificationNotice {
  const organ = report.aboutOrganName ?? report.organName ?? ''
  return {
    toOrgan: organ,
    reportTitle: report.title?.replace(/\s+/g, '') ?? reportTitle(organ, year),
    year,
    findings: pointedOut(report.findings).map((finding, index) => pointOf(finding, index + 1, report.format ?? '2021')),
    replyBy,
    fromOrgan: sender.organ,
    headMark: sender.headMark,
    phone: sender.phone,
    imprint: sender.imprint,
    date,
  }
}

/** The same points as they are recorded with the letter. */
export const rectificationPoints = (findings: readonly PointedOut[]): RectificationPoint[] =>
  pointedOut(findings).map(({ fingerprint, code, where, message, decision }) => ({
    fingerprint,
    code,
    where,
    message,
    reason: decision?.reason ?? null,
  }))

/** Whether a letter made these very points, with the same words beside them. */
export const makesPoints = (letter: { points: readonly RectificationPoint[] }, points: readonly RectificationPoint[]) =>
  JSON.stringify(letter.points.map(saidOf)) === JSON.stringify(points.map(saidOf))

const saidOf = ({ fingerprint, reason }: RectificationPoint) => [fingerprint, reason]

const pointedOut = (findings: readonly PointedOut[]): PointedOut[] =>
  findings.filter(({ decision }) => decision?.kind === 'confirmed' || decision?.kind === 'sentBack')

function pointOf(finding: PointedOut, no: number, format: ReportFormat): RectificationFinding {
  const asked = [finding.decision?.reason ?? null, finding.suggestion?.text ?? null].filter((text) => text !== null)
  return {
    no,
    title: finding.message,
    place: placeOf(finding, format),
    found: printed(finding.found),
    expected: printed(finding.expected),
    article: finding.basis,
    suggestion: asked.length === 0 ? '请核对后更正。' : asked.map((text) => text.replace(/。?$/, '。')).join(''),
  }
}

const sections: Readonly<Record<string, string>> = {
  overview: '一、总体情况',
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
}

function placeOf({ cells, where, quote }: Finding, format: ReportFormat): string {
  const [first] = cells
  if (first !== undefined) {
    const table = sections[first.split('.')[0] ?? ''] ?? ''
    const more = cells.length > 1 ? `等${cells.length}格` : ''
    return `${table}：${cellLabel(first, format)}${more}`
  }
  const section = sections[where] ?? '全文'
  return quote === undefined ? section : `${section}：“${quote}”`
}

/** What has no figure has a dash in the letter. */
const printed = (value: number | string | null | undefined): string => (value == null ? '—' : String(value))
