import { type RedactionGround, redactionGrounds } from '@gongkai/law/redaction'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { AnswerDocumentDetail } from './queries.ts'
import { drawn, type Mark, moved, type Point, pressed, resized } from './marks.ts'

interface MarkedPageProps {
  page: AnswerDocumentDetail['pageSizes'][number]
  /** Address of its picture. */
  picture: string
  /** Pixels across. */
  wide: number
  marks: readonly Mark[]
  /** Which of all marks, for its name. */
  numberOf: (key: number) => number
  ground: RedactionGround
  selected: number | null
  readOnly: boolean
  onSelect: (key: number | null) => void
  onDraw: (mark: Omit<Mark, 'key'>) => void
  onChange: (mark: Mark) => void
  onRemove: (key: number) => void
}

/** What the pointer is doing: drawing a new mark, or moving or stretching one. */
type Dragging = { from: Point; to: Point } & ({ act: 'draw' } | { act: 'move' | 'stretch'; mark: Mark })

const size = (mark: Mark, { act, from, to }: Dragging): Mark => {
  const by = { x: to.x - from.x, y: to.y - from.y }
  return act === 'move' ? moved(mark, by) : resized(mark, by)
}

/**
 * A page with its marks. The pointer draws, moves and stretches; arrow keys move the chosen mark, with Shift they
 * stretch it, Delete removes it. Positions are attributes of the drawing: the page has no inline styles.
 */
export function MarkedPage(props: MarkedPageProps) {
  const { page, picture, wide, marks, numberOf, ground, selected, readOnly } = props
  const drawing = useRef<SVGSVGElement>(null)
  const [dragging, setDragging] = useState<Dragging | null>(null)
  const { width, height } = page

  const placeOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = drawing.current?.getBoundingClientRect()
    if (!box || box.width === 0) return { x: 0, y: 0 }
    return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height }
  }
  const begin = (event: PointerEvent, act: Dragging['act'], mark?: Mark) => {
    if (readOnly || event.button !== 0) return
    event.stopPropagation()
    drawing.current?.setPointerCapture(event.pointerId)
    const from = placeOf(event)
    if (mark === undefined) setDragging({ act: 'draw', from, to: from })
    else if (act !== 'draw') setDragging({ act, from, to: from, mark })
  }
  const end = () => {
    if (dragging === null) return
    setDragging(null)
    if (dragging.act === 'draw') {
      const mark = drawn(page.number, dragging.from, dragging.to, ground)
      if (mark) props.onDraw(mark)
      else props.onSelect(null)
      return
    }
    if (dragging.from.x !== dragging.to.x || dragging.from.y !== dragging.to.y) {
      props.onChange(size(dragging.mark, dragging))
    }
  }
  const onKeyDown = (event: KeyboardEvent, mark: Mark) => {
    if (readOnly) return
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      props.onRemove(mark.key)
      return
    }
    const changed = pressed(mark, event)
    if (changed === null) return
    event.preventDefault()
    props.onChange(changed)
  }

  const shown = marks.map((mark) =>
    dragging !== null && dragging.act !== 'draw' && dragging.mark.key === mark.key ? size(mark, dragging) : mark,
  )
  const fresh = dragging?.act === 'draw' ? drawn(page.number, dragging.from, dragging.to, ground) : null
  return (
    <svg
      ref={drawing}
      className={readOnly ? 'marked-page' : 'marked-page marked-page-open'}
      width={wide}
      height={(wide * height) / width}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`第 ${page.number} 页，${marks.length} 处遮盖`}
      onPointerDown={(event) => begin(event, 'draw')}
      onPointerMove={(event) => dragging && setDragging({ ...dragging, to: placeOf(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDragging(null)}
    >
      <image href={picture} width={width} height={height} aria-hidden="true" />
      {shown.map((mark) => (
        <g key={mark.key}>
          <rect
            id={`mark-${mark.key}`}
            className={mark.key === selected ? 'mark mark-chosen' : 'mark'}
            x={mark.x * width}
            y={mark.y * height}
            width={mark.width * width}
            height={mark.height * height}
            role="button"
            tabIndex={0}
            aria-pressed={mark.key === selected}
            aria-label={`第 ${numberOf(mark.key)} 处遮盖，${redactionGrounds[mark.ground].label}`}
            onFocus={() => props.onSelect(mark.key)}
            onKeyDown={(event) => onKeyDown(event, mark)}
            onPointerDown={(event) => {
              props.onSelect(mark.key)
              begin(event, 'move', mark)
            }}
          />
          {mark.key === selected && !readOnly && (
            <circle
              className="mark-corner"
              cx={(mark.x + mark.width) * width}
              cy={(mark.y + mark.height) * height}
              r={(6 * width) / wide}
              aria-hidden="true"
              onPointerDown={(event) => begin(event, 'stretch', mark)}
            />
          )}
        </g>
      ))}
      {fresh && (
        <rect
          className="mark mark-fresh"
          x={fresh.x * width}
          y={fresh.y * height}
          width={fresh.width * width}
          height={fresh.height * height}
        />
      )}
    </svg>
  )
}
