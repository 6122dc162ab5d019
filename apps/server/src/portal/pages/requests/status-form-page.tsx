import { tokenField } from '../../form-token.ts'
import type { PageContent } from '../../page-content.ts'
import { applicantMinutes } from './applicant-session.ts'
import { ErrorSummary } from './error-summary.tsx'
import { TextField } from './fields.tsx'

export type StatusFormErrors = Partial<Record<'code' | 'lastFour', string>>

interface StatusFormProps {
  token: string
  code: string
  errors?: StatusFormErrors
  /** Whether the reader was sent here because the time without a sign of life is over. */
  ended?: boolean
  /** What was being handed in when that time was over: it was not taken, and is shown to be copied. */
  unsent?: { title: string; texts: { label: string; text: string }[] }
  status?: number
}

const formId = 'status-form'
const labels = { code: '查询码', lastFour: '后四位' } as const

/** Asks for the query code and the second factor. */
export function statusFormPage({
  token,
  code,
  errors = {},
  ended = false,
  unsent,
  status,
}: StatusFormProps): PageContent {
  const faults = (['code', 'lastFour'] as const).flatMap((name) => {
    const sentence = errors[name]
    return sentence === undefined ? [] : [{ name, label: labels[name], sentence, target: name }]
  })
  return {
    title: faults.length === 0 ? '查询申请进度' : '错误：查询码有误 - 查询申请进度',
    column: 'request',
    breadcrumb: [{ label: '依申请公开', href: '/request' }, { label: '查询申请进度' }],
    form: formId,
    ...(status === undefined ? {} : { status }),
    body: (
      <div className="width">
        <h1 className="page-title">查询申请进度</h1>
        <p className="lead">可以看到办到哪一步、哪天前答复、为什么是那一天；补正、撤回、下载答复也在那里。</p>
        {ended && (
          <p className="notice" role="status">
            超过 {applicantMinutes} 分钟没有操作，为保护您的信息已经退出。请重新输入。
          </p>
        )}
        {unsent !== undefined && (
          <section className="notice" aria-labelledby="unsent">
            <h2 id="unsent">“{unsent.title}”没有提交</h2>
            <p>您写的在下面，请先复制下来；查询进去以后，打开“{unsent.title}”再贴上。选过的文件要重新选。</p>
            {unsent.texts.map(({ label, text }, index) => (
              <p key={label} className="field">
                <label htmlFor={`unsent-${index}`}>{label}</label>
                <textarea id={`unsent-${index}`} rows={4} readOnly defaultValue={text} />
              </p>
            ))}
          </section>
        )}
        <ErrorSummary
          errors={faults}
          note="查询码在登记回执上，由四组字母和数字组成；大小写、空格和短横都可以不管。后四位要重新输入。"
        />
        <form className="form" id={formId} action="/status" method="post" noValidate>
          <input type="hidden" name={tokenField} value={token} />
          <TextField
            name="code"
            label="查询码"
            value={code}
            error={errors.code}
            help="例如 ABCD-EFGH-JKMN-PQRS。大小写、空格和短横都可以不管。"
            width="number"
            maxLength={60}
          />
          <TextField
            name="lastFour"
            label="证件号码或者电话号码的后四位"
            value=""
            error={errors.lastFour}
            help="申请表上写的证件号码（最后是 X 的也算一位）或者联系电话，任选一个的后四位。"
            width="phone"
            maxLength={10}
          />
          <div className="buttons">
            <button className="button" type="submit">
              查询
            </button>
          </div>
          <p className="hint">
            查询码丢失的，系统里查不到，请凭身份证明与<a href="/contact">受理机关</a>联系。还没有申请的，
            <a href="/request">申请公开政府信息</a>。
          </p>
        </form>
      </div>
    ),
  }
}
