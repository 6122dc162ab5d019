export { archiveRequests, type ArchivedOne } from './archive-requests.ts'
export { type ArchiveRow, appraisalList, archiveSettings, setRetention } from './archive-list.ts'
export { retentionTermLabels } from '../requests/request-record.ts'
