import { type RedactionGround, redactionGrounds } from '@gongkai/law/redaction'
import type { Mark } from './marks.ts'

interface MarkListProps {
  marks: readonly Mark[]
  /** The page that is shown. */
  page: number
  selected: number | null
  readOnly: boolean
  onGo: (mark: Mark) => void
  onGround: (mark: Mark, ground: RedactionGround) => void
  onRemove: (key: number) => void
}

/** So many marks are listed at once; of more, those of the page that is shown. */
const LISTED = 60

/** Every mark in words: its page, its ground, and what can be done with it. */
export function MarkList({ marks, page, selected, readOnly, onGo, onGround, onRemove }: MarkListProps) {
  if (marks.length === 0) {
    return <p className="quiet">还没有遮盖。在页面上拖动鼠标画出，或者查找姓名、号码。</p>
  }
  const all = marks.length <= LISTED
  const listed = marks
    .map((mark, index) => ({ mark, number: index + 1 }))
    .filter(({ mark }) => all || mark.page === page)
  return (
    <>
      {!all && (
        <p className="quiet">
          共 {marks.length} 处，这里列出第 {page} 页的。
        </p>
      )}
      <ol className="mark-list" aria-label="遮盖">
        {listed.map(({ mark, number }) => (
          <li key={mark.key} className={mark.key === selected ? 'mark-row mark-row-chosen' : 'mark-row'}>
            <button type="button" className="link-button" onClick={() => onGo(mark)}>
              第 {number} 处（第 {mark.page} 页）
            </button>
            {readOnly ? (
              <span>{redactionGrounds[mark.ground].label}</span>
            ) : (
              <select
                aria-label={`第 ${number} 处遮盖的理由`}
                value={mark.ground}
                onChange={(change) => onGround(mark, change.target.value as RedactionGround)}
              >
                {groundOptions.map(([ground, label]) => (
                  <option key={ground} value={ground}>
                    {label}
                  </option>
                ))}
              </select>
            )}
            {!readOnly && (
              <button
                type="button"
                className="link-button"
                aria-label={`删除第 ${number} 处遮盖`}
                onClick={() => onRemove(mark.key)}
              >
                删除
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Grounds with their labels, in the order of the Regulation. */
export const groundOptions = Object.entries(redactionGrounds).map(
  ([ground, { label }]) => [ground as RedactionGround, label] as const,
)
