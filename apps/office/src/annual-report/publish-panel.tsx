import { Button } from 'antd'
import { asApiError } from '../api/api-error.ts'
import type { AnnualReportDetail } from '../api/types.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import '../parts/actions.css'
import { countBySeverity } from '../parts/marks-of-findings.ts'
import { type OrganYear, usePublishReport } from './queries.ts'

interface PublishPanelProps {
  place: OrganYear
  report: AnnualReportDetail
  reload: () => Promise<void>
  onPublished: () => void
}

/** Publishing freezes the figures; it is refused while an error stands. */
export function PublishPanel({ place, report, reload, onPublished }: PublishPanelProps) {
  const publish = usePublishReport(place)
  const { error: errors } = countBySeverity(report.findings)
  const error = publish.error && asApiError(publish.error)
  async function send() {
    // a refusal is shown from `publish.error`; after success this panel is gone, and only a promise still tells
    const done = await publish.mutateAsync(report.version).catch(() => null)
    if (done) onPublished()
  }

  return (
    <section className="panel" aria-labelledby="publish">
      <h2 id="publish">
        公布 <small>条例第四十九条、第五十条</small>
      </h2>
      <div className="in actions">
        {error && (
          <ErrorMessage error={error}>
            {error.kind === 'conflict' && (
              <p className="message-buttons">
                <Button onClick={() => void reload().then(() => publish.reset())}>重新载入</Button>
              </p>
            )}
          </ErrorMessage>
        )}
        <div className="action">
          {errors > 0 ? (
            <Button className="refused" aria-disabled="true" aria-describedby="publish-why">
              公布年度报告
            </Button>
          ) : (
            <Button type="primary" loading={publish.isPending} onClick={() => void send()}>
              公布年度报告
            </Button>
          )}
          <small id="publish-why">
            {errors > 0
              ? `不可用：还有 ${errors} 处错误，改正后才能公布。`
              : '公布后数字和文字固定下来，门户立即可以查阅。'}
          </small>
        </div>
      </div>
    </section>
  )
}
