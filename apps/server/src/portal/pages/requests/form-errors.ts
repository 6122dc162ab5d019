import type { FieldError } from './error-summary.tsx'

/** What each field is called in the summary, in the order of the page. */
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
  agentName: '代理人姓名',
  agentIdentityNumber: '代理人身份证明号码',
  agentPhone: '代理人电话',
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
  applicantKind: 'applicantKind-naturalPerson',
  provisionForm: 'provisionForm-electronic',
  obtainingRoute: 'obtainingRoute-download',
}

/** The errors in the order of the page; one about a field that the page does not have is told as one of the form. */
export function listErrors(errors: Readonly<Record<string, string>>): FieldError[] {
  const elsewhere = Object.keys(errors).filter((name) => !Object.hasOwn(fieldLabels, name))
  return [...Object.keys(fieldLabels), ...elsewhere].flatMap((name) => {
    const sentence = errors[name]
    if (sentence === undefined) return []
    const label = fieldLabels[name] ?? '表单'
    return [{ name, label, sentence, target: targets[name] ?? (label === '表单' ? 'request-form' : name) }]
  })
}
