export { contentVersion } from './content-version.ts'
export {
  countItemsByCategory,
  type ItemPage,
  type ItemQuery,
  isUuid,
  latestWithdrawals,
  listItems,
  type PublicFile,
  type PublicItemRow,
  type PublishedItem,
  publicItem,
  type WithdrawnItem,
  type WithdrawnRow,
} from './items.ts'
export { listOrgans, type PublicOrgan } from './organs.ts'
export {
  listReports,
  type PublicReport,
  type PublicReportRow,
  publishedReports,
  type ReportPage,
  type ReportQuery,
  type ReportSource,
} from './reports.ts'
export { type SiteSettings, siteSettings } from './site.ts'
export { type SimilarItem, similarItems } from './similar-items.ts'
export { type SuggestedOrgan, suggestOrgans } from './suggest-organs.ts'
