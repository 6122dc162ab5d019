import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { asApiError } from '../api/api-error.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { importedReportQuery } from './queries.ts'
import type { ReportSteps } from './report-steps.ts'

/** Why the last step was not taken; after a conflict the present state is one button away. */
export function StepError({ id, steps }: { id: string; steps: ReportSteps }) {
  const client = useQueryClient()
  const error = steps.error && asApiError(steps.error)
  if (!error) return null
  async function reload() {
    await client.refetchQueries({ queryKey: importedReportQuery(id).queryKey })
    steps.reset()
  }
  return (
    <ErrorMessage error={error}>
      {(error.kind === 'conflict' || error.kind === 'refused') && (
        <p className="message-buttons">
          <Button onClick={() => void reload()}>重新载入</Button>
        </p>
      )}
    </ErrorMessage>
  )
}
