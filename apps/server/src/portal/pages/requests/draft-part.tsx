import { draftDays } from '@gongkai/platform/applicants'
import { tokenField } from '../../form-token.ts'

/** At the top of a form that is kept: the code that brings it back. */
export function DraftPart({ code }: { code: string | null }) {
  if (code === null) return null
  return (
    <div className="notice" role="status">
      <input type="hidden" name="draft" value={code} />
      <p>
        填写的内容已经加密保存，草稿码 <strong className="query-code">{code}</strong>
      </p>
      <p className="small">
        记下草稿码，{draftDays}{' '}
        天内可以在任何设备上接着填；提交以后或者到期自动删除。附件不在草稿里。这不是查询码，申请还没有提交。
      </p>
    </div>
  )
}

/** The way back to a form that was kept. */
export function ResumeDraft({ token, shown }: { token: string; shown: boolean }) {
  if (!shown) return null
  return (
    <details className="why">
      <summary>接着填写以前保存的草稿</summary>
      <form className="chooser" action="/request/resume" method="post">
        <input type="hidden" name={tokenField} value={token} />
        <label htmlFor="draftCode">草稿码</label>
        <input id="draftCode" name="draftCode" className="width-number" autoComplete="off" maxLength={40} />
        <button className="button button-second" type="submit">
          打开草稿
        </button>
      </form>
    </details>
  )
}
