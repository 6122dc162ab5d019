import { formatDateChinese } from '@gongkai/law/calendar'
import { type CellValue, cellLabel, type ReportFormat } from '@gongkai/law/annual-report'
import type { RecordedEvent } from '../../events/index.ts'
import type { HistoryEntry } from '../history-entry.ts'
import { type ImportedReportEvent, importedReportEventLabels } from './imported-report-event.ts'

/** A history for people, in the order it happened. */
export function importedReportHistory(
  history: readonly RecordedEvent<ImportedReportEvent>[],
  names: ReadonlyMap<string, string>,
  format: ReportFormat,
): HistoryEntry[] {
  return history.map(({ version, event, personId, recordedAt }) => ({
    version,
    type: event.type,
    label: importedReportEventLabels[event.type],
    day: event.day,
    recordedAt: recordedAt.toISOString(),
    personName: personId === null ? null : (names.get(personId) ?? null),
    article: null,
    detail: detailOf(event, format),
  }))
}

const printed = (value: CellValue): string => (value === null ? '空白' : String(value))

function detailOf(event: ImportedReportEvent, format: ReportFormat): string | null {
  switch (event.type) {
    case 'imported':
      return event.readable ? event.fileName : `${event.fileName}：${event.reason ?? ''}`
    case 'reread': {
      const { ruleSetVersion, changedCells } = event
      const changed = changedCells.length === 0 ? '读数没有变化' : `${changedCells.length}格的读数有变化`
      return `规则版本 ${ruleSetVersion}，${changed}`
    }
    case 'organChosen':
      return null
    case 'findingConfirmed':
    case 'findingDismissed':
    case 'findingSentBack':
      return event.reason === null ? event.message : `${event.message}理由：${event.reason}`
    case 'decisionTakenBack':
      return event.message
    case 'cellCorrected': {
      const { cell, from, value, reason } = event
      return `“${cellLabel(cell, format)}”读为${printed(from)}，更正为${printed(value)}。理由：${reason}`
    }
    case 'correctionTakenBack':
      return `“${cellLabel(event.cell, format)}”不再更正为${printed(event.value)}`
    case 'rectificationIssued': {
      const { documentNo, toOrgan, points, replyBy } = event
      return `${documentNo ?? '无文号'}，发给${toOrgan}，${points.length}处问题，${formatDateChinese(replyBy)}前报送`
    }
  }
}
