import { tokenField } from '../../form-token.ts'
import type { PageContent } from '../../page-content.ts'
import { ErrorSummary } from './error-summary.tsx'
import { TextField } from './fields.tsx'

interface StatusFormProps {
  token: string
  code: string
  error?: string | undefined
  status?: number
}

const formId = 'status-form'

/** Asks for the query code. */
export function statusFormPage({ token, code, error, status }: StatusFormProps): PageContent {
  return {
    title: error === undefined ? '查询申请进度' : '错误：查询码有误 - 查询申请进度',
    column: 'request',
    breadcrumb: [{ label: '依申请公开', href: '/request' }, { label: '查询申请进度' }],
    form: formId,
    ...(status === undefined ? {} : { status }),
    body: (
      <div className="width">
        <h1 className="page-title">查询申请进度</h1>
        <p className="lead">输入提交申请时得到的查询码，可以看到办到哪一步、哪天前答复、为什么是那一天。</p>
        <ErrorSummary
          errors={error === undefined ? [] : [{ name: 'code', label: '查询码', sentence: error, target: 'code' }]}
          note="查询码在登记回执上，由四组字母和数字组成；大小写、空格和短横都可以不管。"
        />
        <form className="form" id={formId} action="/status" method="post" noValidate>
          <input type="hidden" name={tokenField} value={token} />
          <TextField
            name="code"
            label="查询码"
            value={code}
            error={error}
            help="例如 ABCD-EFGH-JKMN-PQRS。大小写、空格和短横都可以不管。"
            width="number"
            maxLength={60}
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
