import { type OutcomeState, outcomeState, type Reading } from '@gongkai/documents/annual-report'
import type { Finding } from '@gongkai/law/annual-report'
import type { StatusKind } from '../../patterns/status.tsx'
import { countsInWords } from '../reports/check-result.tsx'

interface Verdict {
  label: string
  kind: StatusKind
  sentence: string
}

type ReadState = Exclude<OutcomeState, 'unreadable'>

const faces: Record<ReadState, { label: string; kind: StatusKind }> = {
  errors: { label: '有误', kind: 'error' },
  doubtful: { label: '读取有疑问', kind: 'unknown' },
  warnings: { label: '有提示', kind: 'soon' },
  notes: { label: '有说明', kind: 'note' },
  clean: { label: '没有发现问题', kind: 'done' },
}

/** The result in a word and a sentence. A reading with doubts is never called clean. */
export function verdictOf(reading: Reading, findings: readonly Finding[]): Verdict {
  const state = outcomeState({ ok: true, reading }, findings) as ReadState
  const counted = `发现 ${countsInWords(findings)}。`
  const sentences: Record<ReadState, string> = {
    errors: counted,
    doubtful: `${findings.length > 0 ? counted : '规则没有提出问题，'}但是有些内容没有读准或者没有读到，不能说没有问题。`,
    warnings: counted,
    notes: counted,
    clean: '三张表和文字里的数字都没有发现不符。',
  }
  return { ...faces[state], sentence: sentences[state] }
}
