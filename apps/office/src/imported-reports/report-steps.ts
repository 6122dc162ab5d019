import type { Day } from '@gongkai/law'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import { keep } from '../api/keep.ts'
import { importedReportQuery } from './queries.ts'
import { withReportTables } from './with-report-tables.ts'

/** What a person can do to an imported report. */
export type ReportStep =
  | { command: 'confirmFinding' | 'dismissFinding' | 'sendBackFinding'; fingerprint: string; reason: string | null }
  | { command: 'takeBackDecision'; fingerprint: string }
  | { command: 'correctCell'; cell: string; value: number | string | null; reason: string }
  | { command: 'takeBackCorrection'; cell: string }
  | { command: 'issueRectification'; replyBy: Day; another: boolean }
  | { command: 'reread' }

function send(id: string, expectedVersion: number, step: ReportStep) {
  const params = { path: { id } }
  switch (step.command) {
    case 'confirmFinding':
    case 'dismissFinding':
    case 'sendBackFinding': {
      const { command, fingerprint, reason } = step
      const body = { expectedVersion, fingerprint, reason }
      return api.POST(`/api/imported-reports/{id}/actions/${command}`, { params, body })
    }
    case 'takeBackDecision': {
      const body = { expectedVersion, fingerprint: step.fingerprint }
      return api.POST('/api/imported-reports/{id}/actions/takeBackDecision', { params, body })
    }
    case 'correctCell': {
      const { cell, value, reason } = step
      const body = { expectedVersion, cell, value, reason }
      return api.POST('/api/imported-reports/{id}/actions/correctCell', { params, body })
    }
    case 'takeBackCorrection': {
      const body = { expectedVersion, cell: step.cell }
      return api.POST('/api/imported-reports/{id}/actions/takeBackCorrection', { params, body })
    }
    case 'issueRectification': {
      const body = { expectedVersion, replyBy: step.replyBy, another: step.another }
      return api.POST('/api/imported-reports/{id}/actions/issueRectification', { params, body })
    }
    case 'reread':
      return api.POST('/api/imported-reports/{id}/actions/reread', { params, body: { expectedVersion } })
  }
}

/**
 * Takes steps on a report one after the other: somebody who decides by keyboard is faster than the server, and the
 * version of each step is the one the step before has left.
 */
export function useReportStep(id: string) {
  const client = useQueryClient()
  const { queryKey } = importedReportQuery(id)
  return useMutation({
    scope: { id: `importedReport ${id}` },
    mutationFn: (step: ReportStep) => bodyOf(send(id, client.getQueryData(queryKey)?.version ?? 0, step)),
    onSuccess: async (report) => {
      await keep(client, queryKey, withReportTables(report))
      // lists show counts of the same report; they are asked again when somebody looks at them
      void client.invalidateQueries({ queryKey: ['importedReports'] })
    },
  })
}

export type ReportSteps = ReturnType<typeof useReportStep>
