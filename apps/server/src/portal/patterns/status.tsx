/** Shapes: ▲ overdue and error, ◆ soon, ● running, ‖ paused, √ done, i note, ? unknown, ▢ demonstration. */
export type StatusKind =
  | 'overdue'
  | 'error'
  | 'soon'
  | 'running'
  | 'paused'
  | 'done'
  | 'note'
  | 'unknown'
  | 'demonstration'

/** A state by shape, word and border; its colour only repeats them. */
export function Status({ kind, label }: { kind: StatusKind; label: string }) {
  return <span className={`status status-${kind}`}>{label}</span>
}

/** The mark of what is invented for demonstration. */
export function DemonstrationMark({ shown }: { shown: boolean }) {
  return shown ? <Status kind="demonstration" label="演示" /> : null
}
