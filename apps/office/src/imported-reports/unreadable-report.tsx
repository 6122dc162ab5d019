import { Button } from 'antd'
import { Link } from 'react-router'
import type { ImportedReportDetail } from '../api/types.ts'
import { Status } from '../parts/status.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useReportStep } from './report-steps.ts'
import { StepError } from './step-error.tsx'
import './read-report.css'

/** A document that could not be read says why and what to do, and never looks clean. */
export function UnreadableReport({ report }: { report: ImportedReportDetail }) {
  useTitle(report.fileName)
  const steps = useReportStep(report.id)
  return (
    <>
      <div className="head">
        <h1>{report.fileName}</h1>
        <Status look="unknown">读不出</Status>
      </div>
      <StepError id={report.id} steps={steps} />
      <section className="panel" aria-labelledby="unreadable">
        <h2 id="unreadable">为什么读不出，怎么办</h2>
        <div className="in unreadable">
          <p>
            <strong>{report.reason}</strong>
          </p>
          <p className="quiet">没有读出的数不当作 0，也不算没有错误；这份报告在处理以前一直列为“读不出”。</p>
          <ol>
            <li>
              <a href={report.originalHref} download={report.fileName}>
                下载原文件
              </a>
              ，打开看看是不是完整的年度报告。
            </li>
            <li>
              是扫描件、图片，有密码，或者打不开的：请报告机关提供网页地址或者可以复制文字的电子版（DOCX、PDF、OFD、网页），
              <Link to="/imported-reports">换一份文件读入</Link>。
            </li>
            <li>
              文件没有问题的：
              {report.may.reread.allowed ? '程序更新后重新读取，读出来的自动核对。' : '请有权限的人员重新读取。'}
            </li>
          </ol>
          {report.may.reread.allowed && (
            <p>
              <Button loading={steps.isPending} onClick={() => steps.mutate({ command: 'reread' })}>
                重新读取
              </Button>
            </p>
          )}
        </div>
      </section>
    </>
  )
}
