import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  title: string
  /** A link at the right of the title that says what it leads to. */
  more?: { href: string; label: string } | undefined
  children: ReactNode
}

/** A part of a page: heading, one line of ink, content. */
export function Section({ id, title, more, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-title">
        <h2 id={id}>{title}</h2>
        {more && <a href={more.href}>{more.label}</a>}
      </div>
      {children}
    </section>
  )
}
