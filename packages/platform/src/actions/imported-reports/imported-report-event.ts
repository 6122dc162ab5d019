import type { Day } from '@gongkai/law'

/** What can have happened to an imported report: one stream a file. What was read lies in the view and can be read again. */
export interface ImportedReportEvent {
  type: 'imported'
  day: Day
  fileName: string
  fileId: string
  /** The organ the report was matched to by its name. */
  aboutOrganId: string | null
  readable: boolean
  reason: string | null
}
