import { tokenField } from '../../form-token.ts'
import type { PageContent } from '../../page-content.ts'
import { AfterSubmission } from './after-submission.tsx'
import { ApplicantPart } from './applicant-part.tsx'
import { AttachmentPart } from './attachment-part.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { listErrors } from './form-errors.ts'
import { InformationPart } from './information-part.tsx'
import { DraftPart, ResumeDraft } from './draft-part.tsx'
import { OrganPart } from './organ-part.tsx'
import type { RequestFormProps } from './request-form-props.ts'
import { SimilarPart } from './similar-part.tsx'

const formId = 'request-form'

/** The request form of Article 29; shown again with everything typed when something has to change. */
export function requestFormPage(props: RequestFormProps): PageContent {
  const { errors, status } = props
  const count = Object.keys(errors).length
  return {
    title: count > 0 ? `错误：还有 ${count} 处要改 - 申请公开政府信息` : '申请公开政府信息',
    column: 'request',
    breadcrumb: [{ label: '依申请公开' }],
    form: formId,
    ...(status === undefined ? {} : { status }),
    body: <RequestFormBody {...props} />,
  }
}

function RequestFormBody(props: RequestFormProps) {
  const { site, errors, held, similar } = props
  const count = Object.keys(errors).length
  const kept = held.length > 0 ? '其他内容和已经上传的附件都已保留，不用重新填写。' : '其他内容都已保留，不用重新填写。'
  const lost = errors.attachments === undefined ? '' : '没有收下的附件需要重新选择。'
  return (
    <div className="width">
      <h1 className="page-title">申请公开政府信息</h1>
      <p className="lead">
        填写约需 5 分钟。不需要说明用途，不收申请费。提交后会得到申请编号和查询码。已经申请过的，
        <a href="/status">查询进度</a>。
      </p>
      <ResumeDraft token={props.token} shown={props.draftCode === null && count === 0} />
      <ErrorSummary errors={listErrors(errors)} note={`${kept}${lost}`} />
      <div className="beside beside-narrow">
        <form className="form" id={formId} action="/request" method="post" encType="multipart/form-data" noValidate>
          <input type="hidden" name={tokenField} value={props.token} />
          <input type="hidden" name="submission" value={props.submission} />
          {similar === null && <input type="hidden" name="similar" value="offer" />}
          <DraftPart code={props.draftCode} />
          <SimilarPart items={similar ?? []} site={site} />
          <OrganPart {...props} />
          <ApplicantPart {...props} />
          <InformationPart {...props} />
          <AttachmentPart
            errors={errors}
            held={held}
            legend="四、附件（选填）"
            example="例如身份证明的扫描件、线索照片。"
          />
          <div className="buttons">
            <button className="button" type="submit">
              {similar !== null && similar.length > 0 ? '都不是，仍要提交申请' : '提交申请'}
            </button>
            <button className="button button-second" type="submit" name="saveDraft" value="1" formNoValidate>
              先保存，以后再填
            </button>
          </div>
          <p className="hint">
            书写有困难的，可以到现场口头申请，由工作人员代为填写（条例第二十九条）；地址和电话见
            <a href="/contact">联系我们</a>。
          </p>
        </form>
        <AfterSubmission site={site} organId={props.values.organId} />
      </div>
    </div>
  )
}
