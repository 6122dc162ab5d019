import { type ReactNode, useRef } from 'react'
import { useShortcuts } from '../keyboard/shortcuts.tsx'

/** Makes J and K walk the rows of the table inside: the focus goes to the first link of the next or previous row. */
export function RowKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  function walk(step: 1 | -1) {
    const links = [...(box.current?.querySelectorAll('tbody tr') ?? [])].flatMap((row) => {
      const link = row.querySelector<HTMLElement>('a')
      return link ? [link] : []
    })
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement))
    const next = at === -1 ? links[step === 1 ? 0 : links.length - 1] : links[at + step]
    next?.focus()
  }
  useShortcuts([
    { key: 'j', text: '下一行', run: () => walk(1) },
    { key: 'k', text: '上一行', run: () => walk(-1) },
  ])
  return (
    <div ref={box} className="row-keys">
      {children}
    </div>
  )
}
