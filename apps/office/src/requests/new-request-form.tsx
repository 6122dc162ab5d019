import {
  applicantKindLabels,
  type ReceiptChannel,
  receiptChannelLabels,
  requestMatterLabels,
} from '@gongkai/law/requests'
import { Button, Input } from 'antd'
import type { FormEvent } from 'react'
import { asApiError } from '../api/api-error.ts'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Choice } from '../parts/choice.tsx'
import { DayPicker } from '../parts/day-picker.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { optionsOf } from '../parts/grouped-options.ts'
import { LongText } from '../parts/long-text.tsx'
import { identityKindLabels, obtainingRouteLabels, provisionFormLabels } from './form-labels.ts'
import { type FormFieldName, receiptMayBeOpen, type TypedRequest } from './typed-request.ts'

const paperChannels = optionsOf(receiptChannelLabels).filter(({ value }) => value !== 'internet')

function isChannel(value: string | null): value is ReceiptChannel {
  return value !== null && Object.hasOwn(receiptChannelLabels, value)
}

interface NewRequestFormProps {
  organs: readonly string[]
  typed: TypedRequest
  onTyped: (typed: TypedRequest) => void
  error: unknown
  saving: boolean
  onSave: () => void
  onCancel: () => void
}

/** All fields of OGI 29 with the channel and the receipt day of OGI 31. */
export function NewRequestForm({ organs, typed, onTyped, error, saving, onSave, onCancel }: NewRequestFormProps) {
  const fields = error ? asApiError(error).fields : {}
  const isPerson = typed.form.applicantKind === 'naturalPerson'
  const set = (changed: Partial<TypedRequest>) => onTyped({ ...typed, ...changed })
  const setField = (name: FormFieldName, value: string | null) => set({ form: { ...typed.form, [name]: value ?? '' } })
  const errorOf = (name: string) => fields[`form.${name}`] ?? fields[name]

  function submit(event: FormEvent) {
    event.preventDefault()
    onSave()
  }

  const text = (
    name: FormFieldName,
    label: string,
    more: { optional?: boolean; help?: string; short?: boolean } = {},
  ) => (
    <Field name={name} label={label} error={errorOf(name)} {...more}>
      {(control) => (
        <Input {...control} value={typed.form[name]} onChange={(change) => setField(name, change.target.value)} />
      )}
    </Field>
  )
  const longText = (name: FormFieldName, label: string, more: { optional?: boolean; help?: string } = {}) => (
    <Field name={name} label={label} error={errorOf(name)} {...more}>
      {(control) => <LongText {...control} value={typed.form[name]} onChange={(value) => setField(name, value)} />}
    </Field>
  )
  const choice = (name: FormFieldName, label: string, labels: Record<string, string>) => (
    <Field name={name} label={label} short error={errorOf(name)}>
      {(control) => (
        <Choice
          {...control}
          options={optionsOf(labels)}
          value={typed.form[name] || null}
          onChange={(value) => setField(name, value)}
        />
      )}
    </Field>
  )

  return (
    <form className="form" onSubmit={submit} noValidate>
      {Boolean(error) && <ErrorMessage error={error} />}
      <fieldset className="form-part">
        <legend>收到</legend>
        {organs.length > 1 && (
          <Field name="organId" label="收到申请的机关" error={errorOf('organId')}>
            {(control) => (
              <OrganChoice {...control} among={organs} value={typed.organId} onChange={(organId) => set({ organId })} />
            )}
          </Field>
        )}
        <Field name="channel" label="提交方式" error={errorOf('channel')}>
          {(control) => (
            <Choice
              {...control}
              options={paperChannels}
              value={typed.channel}
              onChange={(channel) => isChannel(channel) && set({ channel })}
            />
          )}
        </Field>
        {typed.channel === 'oral' && (
          <Field
            name="readBack"
            label="宣读并确认"
            help="书写确有困难的可以口头申请：由工作人员代填，向申请人宣读，申请人确认以后才算收到。"
            error={errorOf('readBack')}
          >
            {(control) => (
              <Choice
                {...control}
                options={[{ value: 'yes', label: '已宣读，申请人确认无误' }]}
                value={typed.readBack ? 'yes' : null}
                onChange={(value) => set({ readBack: value === 'yes' })}
                optional
                placeholder="还没有确认"
              />
            )}
          </Field>
        )}
        <Field name="matter" label="要求什么" error={errorOf('matter')}>
          {(control) => (
            <Choice
              {...control}
              options={optionsOf(requestMatterLabels)}
              value={typed.matter}
              onChange={(matter) => set({ matter: matter === 'recordCorrection' ? matter : 'disclosure' })}
            />
          )}
        </Field>
        <div className="field-row">
          {typed.channel !== 'inPerson' && (
            <Field name="submittedOn" label="申请书上的日期" optional error={errorOf('submittedOn')}>
              {(control) => (
                <DayPicker {...control} value={typed.submittedOn} onChange={(submittedOn) => set({ submittedOn })} />
              )}
            </Field>
          )}
          <Field
            name="receivedOn"
            label="收到申请之日"
            help={receiptHelp(typed.channel)}
            optional={receiptMayBeOpen(typed.channel)}
            error={errorOf('receivedOn')}
          >
            {(control) => (
              <DayPicker {...control} value={typed.receivedOn} onChange={(receivedOn) => set({ receivedOn })} />
            )}
          </Field>
        </div>
      </fieldset>

      <fieldset className="form-part">
        <legend>申请人</legend>
        {choice('applicantKind', '申请人类型', applicantKindLabels)}
        {text('name', isPerson ? '姓名' : '单位名称', { short: isPerson })}
        {choice('identityKind', '身份证明', identityKindLabels)}
        {text('identityNumber', '证件号码', { short: true })}
        {!isPerson && text('representative', '法定代表人', { optional: true, short: true })}
        {!isPerson && text('contactPerson', '联系人', { short: true })}
        {text('phone', '联系电话', { optional: true, short: true, help: '电话、电子邮箱、通信地址至少填一种。' })}
        {text('email', '电子邮箱', { optional: true, short: true })}
        {text('postalAddress', '通信地址', { optional: true })}
        {text('agentName', '代理人姓名', {
          optional: true,
          short: true,
          help: '由他人代为申请的；登记以后请添加授权委托书。',
        })}
        {typed.form.agentName && text('agentIdentityNumber', '代理人证件号码', { short: true })}
        {typed.form.agentName && text('agentPhone', '代理人电话', { optional: true, short: true })}
      </fieldset>

      <fieldset className="form-part">
        <legend>所需信息</legend>
        {longText('content', '内容描述', { help: '照申请书原文录入。' })}
        {text('documentTitle', '信息名称', { optional: true })}
        {text('documentNo', '文号', { optional: true, short: true })}
        {longText('purpose', '用途', { optional: true, help: '申请人没有写的不必填：用途不是法定必填项。' })}
        {choice('provisionForm', '提供方式', provisionFormLabels)}
        {choice('obtainingRoute', '获取途径', obtainingRouteLabels)}
      </fieldset>

      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={saving}>
          登记
        </Button>
        <Button onClick={onCancel}>不登记</Button>
      </p>
    </form>
  )
}

function receiptHelp(channel: string): string {
  switch (channel) {
    case 'inPerson':
      return '当面提交的，提交之日。'
    case 'postSigned':
      return '需签收的邮寄，签收之日。'
    case 'postUnsigned':
      return '平常信函，与申请人确认之日；还没有联系上就留空。'
    case 'email':
      return '电子邮件，双方确认之日；还没有确认就留空。'
    case 'fax':
      return '传真，双方确认之日；还没有确认就留空。'
    default:
      return '口头申请，代为填写、宣读并确认之日；还没有确认就留空。'
  }
}
