import { obtainingRouteLabels, provisionFormLabels } from '@gongkai/platform/actions/requests'
import { type Choice, ChoiceField, LongTextField, TextField } from './fields.tsx'
import type { RequestFormProps } from './request-form-props.ts'

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

/** 需要的政府信息: what, and in what form and by which way. OGI 29(2)2 and 3. */
export function InformationPart({ values, errors }: RequestFormProps) {
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
