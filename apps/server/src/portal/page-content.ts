import type { ReactNode } from 'react'

/** The four statutory columns and the request entry beside them. PLAT. */
export type Column = 'guide' | 'institutions' | 'catalogue' | 'reports' | 'request'

export interface Crumb {
  label: string
  href?: string
}

/** What a page says; the frame around it is the same everywhere. */
export interface PageContent {
  title: string
  status?: number
  column?: Column
  /** After 首页; the last one is the page itself. */
  breadcrumb?: Crumb[]
  /** `meta` elements that crawlers of government sites read, by name. */
  meta?: Record<string, string>
  /** The id of a form on the page: the look switches then send it, so that nothing typed is lost. */
  form?: string
  body: ReactNode
}
