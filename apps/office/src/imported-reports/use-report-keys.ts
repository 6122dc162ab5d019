import { useShortcuts } from '../keyboard/shortcuts.tsx'
import type { Shortcut } from '../keyboard/shortcut.ts'
import { type DecisionKind, decisions } from './decision-words.ts'

interface ReportKeys {
  hasFindings: boolean
  goNext: () => void
  goBy: (step: 1 | -1) => void
  /** Null where there is no finding at hand, or the person may not decide. */
  decide: ((kind: DecisionKind) => void) | null
  takeBack: (() => void) | null
  /** Null where no cell is chosen, or the person may not correct. */
  correct: (() => void) | null
}

/** The keys of a report: through its findings, the three decisions, taking one back, and correcting the chosen cell. */
export function useReportKeys({ hasFindings, goNext, goBy, decide, takeBack, correct }: ReportKeys): void {
  const kinds: DecisionKind[] = ['confirmed', 'dismissed', 'sentBack']
  const walking: Shortcut[] = [
    { key: 'j', text: '下一处问题（在问题上也可以用 ↓）', run: () => goBy(1) },
    { key: 'k', text: '上一处问题（在问题上也可以用 ↑）', run: () => goBy(-1) },
    { key: 'n', text: '下一处没有处理的问题', run: goNext },
  ]
  const deciding = kinds.map((kind): Shortcut => {
    const { key, label } = decisions[kind]
    return { key, text: label, run: () => decide?.(kind) }
  })
  useShortcuts([
    ...(hasFindings ? walking : []),
    ...(decide ? deciding : []),
    ...(takeBack ? [{ key: 'u', text: '撤回处理意见', run: takeBack }] : []),
    ...(correct ? [{ key: 'e', text: '更正选中的格', run: correct }] : []),
  ])
}
