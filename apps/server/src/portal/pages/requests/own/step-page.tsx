import { tokenField } from '../../../form-token.ts'
import type { PageContent } from '../../../page-content.ts'
import { ErrorSummary } from '../error-summary.tsx'
import type { OwnStep, OwnStepForm } from './own-step.ts'

interface StepPageProps extends OwnStepForm {
  step: OwnStep
  token: string
  status?: number
}

const formId = 'own-step'

/** The page of one step: what it means, its form, with everything typed when something has to change. */
export function stepPage({ step, view, sent, errors, token, status }: StepPageProps): PageContent {
  const faults = Object.entries(errors).map(([name, sentence]) => {
    const field = step.fields[name]
    return { name, label: field?.label ?? step.title, sentence, target: field?.target ?? (field ? name : formId) }
  })
  return {
    title: faults.length > 0 ? `错误：还有 ${faults.length} 处要改 - ${step.title}` : step.title,
    column: 'request',
    breadcrumb: [
      { label: '依申请公开', href: '/request' },
      { label: '申请进度', href: '/status/request' },
      { label: step.title },
    ],
    form: formId,
    ...(status === undefined ? {} : { status }),
    body: (
      <div className="width">
        <h1 className="page-title">{step.title}</h1>
        <p className="quiet">
          申请编号 <span className="code">{view.status.requestNo}</span>　{view.status.organName}
        </p>
        <ErrorSummary errors={faults} note="其他内容都已保留，不用重新填写。" />
        <form
          className="form space-above"
          id={formId}
          action={`/status/${step.path}`}
          method="post"
          encType={step.takesFiles ? 'multipart/form-data' : undefined}
          noValidate
        >
          <input type="hidden" name={tokenField} value={token} />
          {step.form({ view, sent, errors })}
          <div className="buttons">
            <button className="button" type="submit">
              {step.button}
            </button>
            <a className="button button-second" href="/status/request">
              不办了，回到申请进度
            </a>
          </div>
        </form>
      </div>
    ),
  }
}
