import type { Level } from '../api/types.ts'
import './status.css'

/** Shape and word first, colour second. `soon` amber, `wait` paused, `unknown` dashed. */
export type StatusLook = 'overdue' | 'soon' | 'run' | 'wait' | 'info' | 'done' | 'unknown'

export function Status({ look, children }: { look: StatusLook; children: string }) {
  return <span className={`status status-${look}`}>{children}</span>
}

const lookOfLevel: Record<Level, { look: StatusLook; word: string }> = {
  overdue: { look: 'overdue', word: '已超期' },
  dueSoon: { look: 'soon', word: '将到期' },
  running: { look: 'run', word: '办理中' },
  paused: { look: 'wait', word: '暂停' },
  unconfirmed: { look: 'unknown', word: '未起算' },
  closed: { look: 'done', word: '已办结' },
}

/** The word of an urgency, `办理中`. */
export function levelWord(level: Level): string {
  return lookOfLevel[level].word
}

/** How urgent something is. `word` replaces the usual word where the state says more than the urgency. */
export function LevelStatus({ level, word }: { level: Level; word?: string }) {
  const { look, word: usual } = lookOfLevel[level]
  return <Status look={look}>{word ?? usual}</Status>
}
