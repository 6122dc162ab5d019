import { Button } from 'antd'
import type { ImportedReportDetail, Reading } from '../api/types.ts'
import { Status } from '../parts/status.tsx'
import type { ReportSteps } from './report-steps.ts'

interface ReportHeadProps {
  report: ImportedReportDetail
  reading: Reading
  steps: ReportSteps
  onNext: (() => void) | null
  /** Null for somebody who may not decide. */
  onLetter: (() => void) | null
  onHistory: () => void
}

/** Which report it is, and what can be done with it as a whole. */
export function ReportHead({ report, reading, steps, onNext, onLetter, onHistory }: ReportHeadProps) {
  const rereading = steps.isPending && steps.variables?.command === 'reread'
  return (
    <>
      <div className="head">
        <h1>{reading.title?.replace(/\s+/g, '') ?? report.fileName}</h1>
        <Status look="info">导入的报告</Status>
        <span className="quiet">
          {reading.format ? `${reading.format} 格式` : '认不出格式'}　{report.fileName}　{reading.original.length} 行
          {report.ruleSetVersion && `　规则 ${report.ruleSetVersion}`}
        </span>
      </div>
      <p className="report-buttons">
        {onNext && (
          <Button onClick={onNext}>
            下一处 <kbd aria-hidden="true">N</kbd>
          </Button>
        )}
        {onLetter && <Button onClick={onLetter}>整改通知</Button>}
        {report.may.reread.allowed && (
          <Button loading={rereading} onClick={() => steps.mutate({ command: 'reread' })}>
            重新读取并核对
          </Button>
        )}
        <Button onClick={onHistory}>处理记录</Button>
        <a href={report.originalHref} download={report.fileName}>
          下载原文件
        </a>
        {report.newerRules && (
          <span className="doubt">核对规则已经更新，重新核对后处理意见保留，依据有变化的会重新列出。</span>
        )}
      </p>
    </>
  )
}
