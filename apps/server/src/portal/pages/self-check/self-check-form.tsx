import { tokenField } from '../../form-token.ts'
import { ErrorSummary } from '../requests/error-summary.tsx'
import { MAX_SELF_CHECK_BYTES } from './read-upload.ts'

/** The form for one file, with what becomes of it said before it is sent. */
export function SelfCheckForm({ token, error }: { token: string; error?: string | undefined }) {
  return (
    <>
      <ErrorSummary
        errors={error === undefined ? [] : [{ name: 'report', label: '报告文件', sentence: error, target: 'report' }]}
        note="没有核对的文件已经丢弃，需要重新选择。"
      />
      <form className="form" action="/self-check" method="post" encType="multipart/form-data" noValidate>
        <input type="hidden" name={tokenField} value={token} />
        <div className={error === undefined ? 'field' : 'field faulty-field'}>
          <label htmlFor="report">报告文件</label>
          <p className="help" id="report-help">
            一份，不超过 {MAX_SELF_CHECK_BYTES / 1024 / 1024} MB。可以是网页（HTML、MHT）、Word（DOCX、DOC）、WPS、PDF、
            Excel（XLSX、XLS）、OFD、RTF、Markdown 或者文本；2019 年版和 2021
            年版的表格都可以。扫描件里没有文字，读不出。
          </p>
          {error !== undefined && (
            <p className="error" id="report-error">
              <span className="unseen">错误：</span>
              {error}
            </p>
          )}
          <input
            id="report"
            name="report"
            type="file"
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? 'report-help' : 'report-help report-error'}
          />
        </div>
        <p className="kept-nowhere">
          <strong>不保存。</strong>
          文件只在核对的几秒钟里放在服务器的内存中，核对完就丢弃；不留文件，不留结果，不记文件名，也不交给别的系统。
          结果只显示在您的屏幕上，需要留存的请打印或者另存这个网页。
        </p>
        <div className="buttons">
          <button className="button" type="submit">
            开始核对
          </button>
        </div>
      </form>
    </>
  )
}
