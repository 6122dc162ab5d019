import type { Column } from '../page-content.ts'

/** Every column on every page, all visible on a phone: nothing hides in a menu. */
export const columns: readonly { key: Column; label: string; href: string }[] = [
  { key: 'guide', label: '公开指南', href: '/guide' },
  { key: 'institutions', label: '公开制度', href: '/institutions' },
  { key: 'catalogue', label: '法定主动公开内容', href: '/catalogue' },
  { key: 'reports', label: '公开年报', href: '/reports' },
  { key: 'request', label: '依申请公开', href: '/request' },
]

export function ColumnsBar({ current }: { current?: Column | undefined }) {
  return (
    <nav className="columns-bar" aria-label="主要栏目">
      <div className="width">
        <ul>
          {columns.map(({ key, label, href }) => (
            <li key={key}>
              <a href={href} aria-current={key === current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
