import type { Day } from '@gongkai/law'
import { formatDayChinese } from '@gongkai/law/calendar'
import { answerKinds, applicantKindLabels, receiptChannelLabels } from '@gongkai/law/requests'
import { type RequestForm, subjectOf } from '../requests/request-form.ts'
import { type ColumnKey, columns, withdrawnLabel } from './columns.ts'
import { factsOfRow } from './facts-of-row.ts'
import type { JudgedRow } from './past-request.ts'
import * as read from './read-values.ts'

/** The texts of a row by what they mean; a column that the file does not have is left out. */
export type RowTexts = Partial<Record<ColumnKey, string>>

const longest: Partial<Record<ColumnKey, number>> = {
  requestNo: 60,
  name: 100,
  identityNumber: 50,
  contactPerson: 50,
  phone: 60,
  email: 100,
  postalAddress: 200,
  content: 5_000,
  purpose: 1_000,
  answerNo: 100,
  answerContent: 5_000,
  reasons: 5_000,
  trackingNo: 40,
}

/** What turns the direction of writing or is not seen at all; the database refuses the first of them. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

/** Reads the cells of one row and notes every fault. */
export class RowReader {
  readonly faults: string[] = []
  private readonly texts: RowTexts

  constructor(texts: RowTexts) {
    this.texts = texts
  }

  text(key: ColumnKey): string | null {
    const value = (this.texts[key] ?? '').replaceAll('\r\n', '\n').replaceAll(invisible, '').trim()
    const most = longest[key]
    const length = [...value].length
    if (most !== undefined && length > most) {
      this.fault(`${columns[key].label}最多 ${most} 个字，现在是 ${length} 个`)
    }
    return value === '' ? null : value
  }

  needed(key: ColumnKey): string | null {
    const text = this.text(key)
    if (text === null) this.fault(`没有填写${columns[key].label}`)
    return text
  }

  day(key: ColumnKey, today: Day): Day | null {
    const text = this.text(key)
    if (text === null) return null
    const day = read.readDay(text)
    if (day === null) this.fault(`${columns[key].label}“${shown(text)}”不是日期，请写成 2025-03-02 的形式`)
    else if (day > today) this.fault(`${columns[key].label}${formatDayChinese(day)}还没有到`)
    else return day
    return null
  }

  label<Key extends string>(key: ColumnKey, reader: (text: string) => Key | null): Key | null {
    const text = this.text(key)
    if (text === null) return null
    const value = reader(text)
    if (value === null) this.fault(unknownWord(key, text))
    return value
  }

  number(key: ColumnKey, reader: (text: string) => number | null, what: string): number | null {
    const text = this.text(key)
    if (text === null) return null
    const value = reader(text)
    if (value === null) this.fault(`${columns[key].label}“${shown(text)}”应为${what}`)
    return value
  }

  has(key: ColumnKey): boolean {
    return this.text(key) !== null
  }

  fault(sentence: string): void {
    if (!this.faults.includes(sentence)) this.faults.push(sentence)
  }
}

const shown = (text: string): string => ([...text].length > 20 ? `${[...text].slice(0, 20).join('')}……` : text)

function unknownWord(key: ColumnKey, text: string): string {
  const ambiguous = key === 'outcome' ? read.ambiguousOutcome(text) : null
  if (ambiguous !== null) return ambiguous
  const { label, allowed = [] } = columns[key]
  const some = allowed.length > 8 ? `${allowed.slice(0, 4).join('、')}等，全部写在模板的“说明”页` : allowed.join('、')
  return `不认识的${label}“${shown(text)}”，可以填：${some}`
}

/** Reads one row of a ledger: what can be recorded of it, or every fault it has. Pure but for the day of today. */
export function judgeRow(row: number, texts: RowTexts, today: Day): JudgedRow {
  const reader = new RowReader(texts)
  const requestNo = reader.needed('requestNo')?.normalize('NFKC') ?? ''
  const facts = factsOfRow(reader, today)
  const form = formOf(reader)
  const shownRow = {
    requestNo,
    subject: subjectOf(form.content),
    applicantKind: facts.applicantKind === null ? '' : applicantKindLabels[facts.applicantKind],
    channel: facts.channel === null ? '' : receiptChannelLabels[facts.channel],
    receivedOn: facts.receivedOn,
    outcome:
      facts.outcome === null ? '' : facts.outcome === 'withdrawn' ? withdrawnLabel : answerKinds[facts.outcome].label,
    closedOn: facts.closedOn,
  }
  const { faults } = reader
  const { applicantKind, channel } = facts
  if (faults.length > 0 || applicantKind === null || channel === null) {
    return { row, shown: shownRow, faults, request: null }
  }
  const request = { requestNo, form: { ...form, applicantKind }, channel, applicantKind, facts: facts.facts }
  return { row, shown: shownRow, faults, request }
}

/** Who asked for what, as far as the ledger tells. Numbers are kept as they were given: their time to check is over. */
function formOf(reader: RowReader): Omit<RequestForm, 'applicantKind'> {
  const name = reader.needed('name') ?? ''
  const content = reader.needed('content') ?? ''
  const identityNumber = reader.text('identityNumber')
  const identityKind = reader.label('identityKind', read.readIdentityKind)
  return {
    name,
    identityKind: identityKind ?? (identityNumber === null ? null : 'otherProof'),
    identityNumber,
    phone: reader.text('phone'),
    email: reader.text('email'),
    postalAddress: reader.text('postalAddress'),
    representative: null,
    contactPerson: reader.text('contactPerson'),
    agentName: null,
    agentIdentityNumber: null,
    agentPhone: null,
    content,
    documentTitle: null,
    documentNo: null,
    purpose: reader.text('purpose'),
    provisionForm: reader.label('provisionForm', read.readProvisionForm),
    obtainingRoute: reader.label('obtainingRoute', read.readObtainingRoute),
  }
}
