import { timeLimits } from '@gongkai/law/clock'
import { type ApplicantKind, applicantKindLabels } from '@gongkai/law/requests'
import { identityKindLabels, obtainingRouteLabels, provisionFormLabels } from '@gongkai/platform/actions/requests'
import { attachmentTypes, MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from '@gongkai/platform/files'
import { tokenField } from '../../form-token.ts'
import type { PageContent } from '../../page-content.ts'
import { OrganOptions } from '../../patterns/organ-filter.tsx'
import type { Site } from '../../site.ts'
import { fileSize } from '../items/file-size.ts'
import { ErrorSummary, type FieldError } from './error-summary.tsx'
import { type Choice, ChoiceField, LongTextField, SelectField, TextField } from './fields.tsx'
import type { FormValues } from './form-values.ts'
import type { HeldUpload } from './held-uploads.ts'

export interface RequestFormProps {
  site: Site
  values: FormValues
  /** Sentences by field name, `attachments` and `form` included. */
  errors: Readonly<Record<string, string>>
  held: readonly HeldUpload[]
  token: string
  /** A chance number of this form: sending the same form twice makes one request. */
  submission: string
  status?: number
}

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
  const { site, errors, held } = props
  const kept = held.length > 0 ? '其他内容和已经上传的附件都已保留，不用重新填写。' : '其他内容都已保留，不用重新填写。'
  const lost = errors.attachments === undefined ? '' : '没有收下的附件需要重新选择。'
  return (
    <div className="width">
      <h1 className="page-title">申请公开政府信息</h1>
      <p className="lead">
        填写约需 5 分钟。不需要说明用途，不收申请费。提交后会得到申请编号和查询码。已经申请过的，
        <a href="/status">查询进度</a>。
      </p>
      <ErrorSummary errors={listErrors(errors)} note={`${kept}${lost}`} />
      <div className="beside beside-narrow">
        <form className="form" id={formId} action="/request" method="post" encType="multipart/form-data" noValidate>
          <input type="hidden" name={tokenField} value={props.token} />
          <input type="hidden" name="submission" value={props.submission} />
          <OrganPart {...props} />
          <ApplicantPart {...props} />
          <InformationPart {...props} />
          <AttachmentPart {...props} />
          <div className="buttons">
            <button className="button" type="submit">
              提交申请
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

const fieldLabels: Readonly<Record<string, string>> = {
  form: '表单',
  organId: '受理机关',
  applicantKind: '申请人类型',
  name: '姓名或者名称',
  identityKind: '证件类型',
  identityNumber: '证件号码',
  representative: '法定代表人',
  contactPerson: '联系人',
  phone: '联系电话',
  email: '电子邮箱',
  postalAddress: '通信地址',
  content: '所需信息',
  documentTitle: '信息名称',
  documentNo: '文号',
  purpose: '用途',
  provisionForm: '希望的形式',
  obtainingRoute: '获取的途径',
  attachments: '附件',
}

/** Where the link of the summary leads when the field is a group: to its first choice. */
const targets: Readonly<Record<string, string>> = {
  form: formId,
  applicantKind: 'applicantKind-naturalPerson',
  provisionForm: 'provisionForm-electronic',
  obtainingRoute: 'obtainingRoute-download',
}

/** The errors in the order of the page. */
function listErrors(errors: Readonly<Record<string, string>>): FieldError[] {
  return Object.keys(fieldLabels).flatMap((name) => {
    const sentence = errors[name]
    if (sentence === undefined) return []
    const target = targets[name]
    return [{ name, label: fieldLabels[name] ?? name, sentence, ...(target === undefined ? {} : { target }) }]
  })
}

function OrganPart({ site, values, errors }: RequestFormProps) {
  return (
    <fieldset className="part">
      <legend>一、向哪个机关申请</legend>
      <SelectField
        name="organId"
        label="受理机关"
        value={values.organId}
        error={errors.organId}
        help="谁制作的信息，就向谁申请。不清楚的，可以先选上一级机关，工作人员会告诉您。"
      >
        <option value="">请选择</option>
        <OrganOptions site={site} />
      </SelectField>
    </fieldset>
  )
}

const applicantChoices: readonly Choice[] = (Object.keys(applicantKindLabels) as ApplicantKind[]).map((value) => ({
  value,
  label: value === 'naturalPerson' ? '公民' : value === 'other' ? '其他法人或者组织' : applicantKindLabels[value],
  className: value === 'naturalPerson' ? 'person-kind' : 'organisation-kind',
}))

function ApplicantPart({ values, errors }: RequestFormProps) {
  return (
    <fieldset className="part">
      <legend>二、申请人</legend>
      <ChoiceField
        name="applicantKind"
        label="申请人类型"
        value={values.applicantKind}
        error={errors.applicantKind}
        help="法人或者其他组织请选择最接近的一种。"
        choices={applicantChoices}
      />
      <TextField
        name="name"
        label="姓名或者名称"
        value={values.name}
        error={errors.name}
        help="公民写姓名；单位写全称，与登记证书一致。"
        autoComplete="name"
        maxLength={100}
      />
      <SelectField
        name="identityKind"
        label="证件类型"
        value={values.identityKind}
        error={errors.identityKind}
        help="条例第二十九条要求提供身份证明。"
      >
        <option value="">请选择</option>
        {Object.entries(identityKindLabels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextField
        name="identityNumber"
        label="证件号码"
        value={values.identityNumber}
        error={errors.identityNumber}
        help="号码加密保存，只有经办人能看，每次查看都有记录。"
        width="number"
        maxLength={50}
      />
      <TextField
        name="representative"
        label="法定代表人"
        optional="单位填写，选填"
        value={values.representative}
        error={errors.representative}
        audience="for-organisation"
        width="name"
        maxLength={50}
      />
      <TextField
        name="contactPerson"
        label="联系人"
        optional="单位填写"
        value={values.contactPerson}
        error={errors.contactPerson}
        audience="for-organisation"
        width="name"
        maxLength={50}
      />
      <TextField
        name="phone"
        label="联系电话"
        value={values.phone}
        error={errors.phone}
        help="收到网上申请后，工作人员会与您联系确认，答复期限从双方确认之日起算。座机请写区号。电话、邮箱、地址至少写一项。"
        type="tel"
        autoComplete="tel"
        width="phone"
        maxLength={30}
      />
      <TextField
        name="email"
        label="电子邮箱"
        optional="选填，用邮件接收答复的要写"
        value={values.email}
        error={errors.email}
        type="email"
        autoComplete="email"
        maxLength={100}
      />
      <TextField
        name="postalAddress"
        label="通信地址"
        optional="选填，邮寄答复的要写"
        value={values.postalAddress}
        error={errors.postalAddress}
        autoComplete="street-address"
        maxLength={200}
      />
    </fieldset>
  )
}

const provisionChoices: readonly Choice[] = (['electronic', 'paper', 'inspection'] as const).map((value) => ({
  value,
  label: provisionFormLabels[value],
}))

const routeHints: Partial<Record<keyof typeof obtainingRouteLabels, string>> = {
  download: '凭查询码在本网站查看',
  inPerson: '到受理机关领取或者查阅',
}

const routeChoices: readonly Choice[] = (['download', 'email', 'post', 'inPerson', 'fax'] as const).map((value) => {
  const hint = routeHints[value]
  return { value, label: obtainingRouteLabels[value], ...(hint === undefined ? {} : { hint }) }
})

function InformationPart({ values, errors }: RequestFormProps) {
  return (
    <fieldset className="part">
      <legend>三、需要的政府信息</legend>
      <LongTextField
        name="content"
        label="需要什么信息"
        value={values.content}
        error={errors.content}
        help="写明是哪个机关、哪一年、什么事、什么文件，便于查找。一件申请最好只写一件事。"
        rows={6}
      />
      <TextField
        name="documentTitle"
        label="信息名称"
        optional="知道的话，选填"
        value={values.documentTitle}
        error={errors.documentTitle}
        maxLength={200}
      />
      <TextField
        name="documentNo"
        label="文号"
        optional="知道的话，选填"
        value={values.documentNo}
        error={errors.documentNo}
        width="number"
        maxLength={100}
      />
      <LongTextField
        name="purpose"
        label="用途"
        optional="选填，不影响答复"
        value={values.purpose}
        error={errors.purpose}
        rows={2}
      />
      <ChoiceField
        name="provisionForm"
        label="希望的形式"
        value={values.provisionForm}
        error={errors.provisionForm}
        choices={provisionChoices}
      />
      <ChoiceField
        name="obtainingRoute"
        label="获取的途径"
        value={values.obtainingRoute}
        error={errors.obtainingRoute}
        help="机关没有这种条件的，会用其他适当的方式提供。"
        choices={routeChoices}
      />
    </fieldset>
  )
}

function AttachmentPart({ errors, held }: RequestFormProps) {
  return (
    <fieldset className="part">
      <legend>四、附件（选填）</legend>
      {held.length > 0 && (
        <ul className="files">
          {held.map(({ id, fileName, bytes }) => (
            <li key={id}>
              <input type="hidden" name="held" value={id} />
              <span>{fileName}</span>
              <span className="small quiet">{fileSize(bytes.length)}，已上传</span>
              <button className="plain-button" type="submit" name="remove" value={id} formNoValidate>
                移除<span className="unseen">附件 {fileName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={errors.attachments === undefined ? 'field' : 'field faulty-field'}>
        <label htmlFor="attachments">{held.length > 0 ? '再添加文件' : '选择文件'}</label>
        <p className="help" id="attachments-help">
          例如身份证明的扫描件、线索照片。可以一次选几个，最多 {MAX_ATTACHMENTS} 个，每个不超过{' '}
          {MAX_ATTACHMENT_BYTES / 1024 / 1024} MB。可以是 {Object.values(attachmentTypes).join('、')}。
        </p>
        {errors.attachments !== undefined && (
          <p className="error" id="attachments-error">
            <span className="unseen">错误：</span>
            {errors.attachments}
          </p>
        )}
        <input
          id="attachments"
          name="attachments"
          type="file"
          multiple
          aria-invalid={errors.attachments === undefined ? undefined : true}
          aria-describedby={
            errors.attachments === undefined ? 'attachments-help' : 'attachments-help attachments-error'
          }
        />
      </div>
    </fieldset>
  )
}

function AfterSubmission({ site, organId }: { site: Site; organId: string }) {
  const organ = site.organ(organId) ?? site.root
  const { answer, correctionNotice, extension } = timeLimits
  return (
    <aside className="section" aria-labelledby="after">
      <div className="section-title">
        <h2 id="after">提交以后</h2>
      </div>
      <ol className="track">
        <li>
          <strong>当天登记</strong>
          <p>得到申请编号和查询码。</p>
        </li>
        <li>
          <strong>联系确认</strong>
          <p>双方确认之日为收到申请之日。</p>
        </li>
        <li>
          <strong>{correctionNotice.workingDays} 个工作日内</strong>
          <p>内容不明确的，会一次性告诉您怎样补正。</p>
        </li>
        <li>
          <strong>{answer.workingDays} 个工作日内答复</strong>
          <p>需要延长的会提前告知，最多延长 {extension.workingDays} 个工作日。征求第三方意见的时间不计算在内。</p>
        </li>
      </ol>
      {organ?.guide.address && (
        <p className="hint">
          也可以当面提交或者邮寄：{organ.guide.address}，{organ.guide.office ?? organ.name}。
        </p>
      )}
    </aside>
  )
}
