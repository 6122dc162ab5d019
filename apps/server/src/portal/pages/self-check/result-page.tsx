import type { Reading } from '@gongkai/documents/annual-report'
import { auditRules, type Finding, ruleSetVersion } from '@gongkai/law/annual-report'
import type { PageContent } from '../../page-content.ts'
import { Section } from '../../patterns/section.tsx'
import { Status } from '../../patterns/status.tsx'
import { FindingList, numberFindings } from '../reports/check-result.tsx'
import { quotedNumbers } from '../reports/narrative.tsx'
import { ReportBody } from '../reports/report-body.tsx'
import { placeInFile } from './place-in-file.ts'
import { ReadingFacts } from './reading-facts.tsx'
import { selfCheckBreadcrumb } from './form-page.tsx'
import { SelfCheckForm } from './self-check-form.tsx'
import { verdictOf } from './verdict.ts'

interface ResultProps {
  reading: Reading
  findings: readonly Finding[]
  token: string
}

/** What was read and what the check found, side by side with the statutory tables as they were read. */
export function selfCheckResultPage({ reading, findings, token }: ResultProps): PageContent {
  const { label, kind, sentence } = verdictOf(reading, findings)
  const numbered = numberFindings(findings)
  const doubts = reading.messages.filter(({ severity }) => severity === 'warning')
  const format = reading.format ?? '2021'
  return {
    title: `自查结果：${label}`,
    column: 'reports',
    breadcrumb: selfCheckBreadcrumb,
    meta: { robots: 'noindex' },
    body: (
      <div className="width">
        <h1 className="page-title">自查结果</h1>
        <p className="lead">
          <Status kind={kind} label={label} /> {sentence}
        </p>
        <ReadingFacts reading={reading} />
        {doubts.length > 0 && (
          <Section id="doubts" title="读取时的疑问">
            <p>下面这些地方没有把握，有关的数请对照原文再看一遍。</p>
            <ul className="plain-list">
              {doubts.map(({ text, line }) => (
                <li key={`${line} ${text}`}>
                  {line === undefined ? '' : `第 ${line} 行：`}
                  {text}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="check" title={`核对结果（${findings.length} 处）`}>
          <p className="small quiet">
            按第 {ruleSetVersion} 版规则自动核对，共 {auditRules.length}{' '}
            条；没有上一年度的报告，跨年的关系没有核对。结果供参考，以有关机关的认定为准。
          </p>
          <FindingList
            findings={numbered}
            format={format}
            marked={quotedNumbers(reading, numbered)}
            placeOf={(finding) => placeInFile(finding, reading)}
          />
          {findings.length === 0 && <p>没有规则提出问题。</p>}
        </Section>
        <Section id="as-read" title="读出的报告">
          <p className="small quiet">文字和数字照原文读出，没有改动；“—”是空白或者没有读到的格，不是 0。</p>
          <ReportBody report={reading} format={format} tables={reading.tables} findings={numbered} />
        </Section>
        <div className="screen-only">
          <Section id="again" title="再核对一份">
            <SelfCheckForm token={token} />
          </Section>
        </div>
      </div>
    ),
  }
}

interface UnreadableProps {
  fileName: string
  reason: string
  token: string
}

/** A file that could not be read: said so in one sentence, and never anything that looks like a clean result. */
export function selfCheckUnreadablePage({ fileName, reason, token }: UnreadableProps): PageContent {
  return {
    title: '读不出 - 年度报告自查',
    status: 422,
    column: 'reports',
    breadcrumb: selfCheckBreadcrumb,
    meta: { robots: 'noindex' },
    body: (
      <div className="width">
        <h1 className="page-title">没有读出这份文件</h1>
        <div className="finding" role="alert">
          <h2>
            <Status kind="unknown" label="读不出" /> {reason}
          </h2>
          <p className="small">文件“{fileName}”没有核对。读不出不等于没有问题。</p>
        </div>
        <Section id="again" title="换一份文件">
          <SelfCheckForm token={token} />
        </Section>
      </div>
    ),
  }
}
