/** A place of the office, and what a person must be allowed to do to enter it. */
export interface Place {
  to: string
  text: string
  permission: string
}

const groups: readonly (readonly Place[])[] = [
  [
    { to: '/', text: '我的工作', permission: 'request.read' },
    { to: '/requests', text: '依申请公开', permission: 'request.read' },
    { to: '/calendar', text: '日历', permission: 'request.read' },
    { to: '/disputes', text: '复议诉讼', permission: 'dispute.read' },
    { to: '/items', text: '主动公开', permission: 'item.read' },
    { to: '/statistics', text: '申请统计', permission: 'request.readStatistics' },
  ],
  [
    { to: '/annual-reports', text: '年度报告', permission: 'annualReport.read' },
    { to: '/imported-reports', text: '报告核对', permission: 'importedReport.read' },
    { to: '/audit-rules', text: '核对规则', permission: 'auditRules.read' },
  ],
  [
    { to: '/letter-settings', text: '文书设置', permission: 'organ.setLetters' },
    { to: '/desk', text: '移交、模板和归档', permission: 'request.handOver' },
    { to: '/people', text: '机构与人员', permission: 'person.read' },
    { to: '/holiday-notices', text: '工作日历', permission: 'calendar.load' },
    { to: '/site', text: '网站设置', permission: 'site.edit' },
  ],
]

/** The places a person may enter, in the groups of the menu; empty groups are left out. */
export function placesFor(permissions: readonly string[]): Place[][] {
  return groups
    .map((group) => group.filter(({ permission }) => permissions.includes(permission)))
    .filter((group) => group.length > 0)
}

/**
 * Where a person begins: with daily work if they have any, then with reports, then with people; otherwise at the first
 * place they may enter, or at their own account where there is none.
 */
export function firstPlace(permissions: readonly string[]): string {
  const places = placesFor(permissions).flat()
  const usual = ['/', '/imported-reports', '/people'].find((to) => places.some((place) => place.to === to))
  return usual ?? places[0]?.to ?? '/account'
}
