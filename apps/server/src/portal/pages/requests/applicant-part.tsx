import { type ApplicantKind, applicantKindLabels } from '@gongkai/law/requests'
import { identityKindLabels } from '@gongkai/platform/actions/requests'
import { type Choice, ChoiceField, SelectField, TextField } from './fields.tsx'
import type { RequestFormProps } from './request-form-props.ts'

const applicantChoices: readonly Choice[] = (Object.keys(applicantKindLabels) as ApplicantKind[]).map((value) => ({
  value,
  label: value === 'naturalPerson' ? '公民' : value === 'other' ? '其他法人或者组织' : applicantKindLabels[value],
  className: value === 'naturalPerson' ? 'person-kind' : 'organisation-kind',
}))

/** 申请人: name, proof of identity, contact. OGI 29(2)1. */
export function ApplicantPart({ values, errors }: RequestFormProps) {
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
      <AgentFields values={values} errors={errors} />
    </fieldset>
  )
}

/** 代理人: open only when somebody is one, or when something in it has to change. */
function AgentFields({ values, errors }: Pick<RequestFormProps, 'values' | 'errors'>) {
  const fields = ['agentName', 'agentIdentityNumber', 'agentPhone'] as const
  const open = fields.some((field) => values[field] !== '' || errors[field] !== undefined)
  return (
    <details className="why" open={open}>
      <summary>由代理人申请的，请填写</summary>
      <p className="hint">上面写申请人本人，这里写代理人。授权委托书请作为附件上传。</p>
      <TextField
        name="agentName"
        label="代理人姓名"
        value={values.agentName}
        error={errors.agentName}
        width="name"
        maxLength={50}
      />
      <TextField
        name="agentIdentityNumber"
        label="代理人身份证明号码"
        value={values.agentIdentityNumber}
        error={errors.agentIdentityNumber}
        width="number"
        maxLength={50}
      />
      <TextField
        name="agentPhone"
        label="代理人电话"
        optional="选填"
        value={values.agentPhone}
        error={errors.agentPhone}
        type="tel"
        width="phone"
        maxLength={30}
      />
    </details>
  )
}
