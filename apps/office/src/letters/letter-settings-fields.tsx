import { imprintUseLabels, reconsiderationOrgans, specialRemedyLabels } from '@gongkai/law/letters'
import { Checkbox, Input } from 'antd'
import type { ReactNode } from 'react'
import { Choice } from '../parts/choice.tsx'
import { Field } from '../parts/field.tsx'
import { optionsOf } from '../parts/grouped-options.ts'
import { LongText } from '../parts/long-text.tsx'
import type { TypedSettings } from './typed-settings.ts'

interface SettingsFieldsProps {
  typed: TypedSettings
  set: (part: Partial<TypedSettings>) => void
  faultOf: (key: keyof TypedSettings) => string | undefined
}

type TextKey = { [Key in keyof TypedSettings]: string extends TypedSettings[Key] ? Key : never }[keyof TypedSettings]

/** The settings in the order in which they are met on a letter: head, contacts, text, remedy, foot. */
export function SettingsFields({ typed, set, faultOf }: SettingsFieldsProps) {
  const field = (name: keyof TypedSettings, label: string, help: string) => ({
    name,
    label,
    help,
    error: faultOf(name),
  })
  const line = (key: TextKey, label: string, help: string) => (
    <Field {...field(key, label, help)} optional>
      {(control) => <Input {...control} value={typed[key]} onChange={(event) => set({ [key]: event.target.value })} />}
    </Field>
  )
  const lines = (key: TextKey, label: string, help: string) => (
    <Field {...field(key, label, help)} optional>
      {(control) => <LongText {...control} rows={2} value={typed[key]} onChange={(text) => set({ [key]: text })} />}
    </Field>
  )
  return (
    <>
      <Part title="红头和署名">
        <p>
          <Checkbox checked={typed.redHead} onChange={(event) => set({ redHead: event.target.checked })}>
            使用红头（信函格式）
          </Checkbox>
        </p>
        {typed.redHead && line('headMark', '发文机关标志', '红头上的字；不填为署名')}
        {line('signature', '署名', '不填为机关全称')}
      </Part>
      <Part title="联系方式">
        {line('office', '承办机构', '不填为公开指南中的政府信息公开工作机构')}
        {line('phone', '联系电话', '不填为公开指南中的电话')}
        {line('address', '联系地址', '不填为公开指南中的地址')}
      </Part>
      <Part title="正文">
        {line(
          'partialDisclosure',
          '部分公开的写法',
          '接在法律依据后面的决定，按本省、本机关的习惯写，应当写明其余内容不予公开；不填为“本机关决定公开可以公开的内容，对其余内容不予公开”',
        )}
        {lines('payment', '缴费方式', '写在收费通知书里')}
        {lines('closing', '文末的说明', '每行一条，加圆括号印在日期下面，最多四行')}
      </Part>
      <Part title="救济途径">
        {lines(
          'reconsiderationOrgans',
          '复议机关',
          '写全称，每行一个，最多两个；不填按机关层级确定。2024年起，地方部门的复议机关是本级人民政府',
        )}
        <Field {...field('respondent', '复议中的机关类型', '不选按机关的种类确定')} optional>
          {(control) => (
            <Choice
              {...control}
              optional
              value={typed.respondent}
              onChange={(value) => set({ respondent: value as TypedSettings['respondent'] })}
              options={Object.entries(reconsiderationOrgans).map(([value, { label, text }]) => ({
                value,
                label,
                help: text,
              }))}
            />
          )}
        </Field>
        {line('court', '受理诉讼的人民法院', '写全称；实行跨区域集中管辖的，写指定的法院')}
        {line('online', '网上申请复议的渠道', '不填为全国行政复议服务平台；通过互联网送达的文书会写明')}
        <Field
          {...field(
            'special',
            '不属于受案范围的答复怎样写救济途径',
            '重复申请、信访事项、行政查询、公开出版物、需要另行制作的答复',
          )}
        >
          {(control) => (
            <Choice
              {...control}
              value={typed.special}
              onChange={(value) => set({ special: (value ?? 'asR2') as TypedSettings['special'] })}
              options={optionsOf(specialRemedyLabels)}
            />
          )}
        </Field>
      </Part>
      <Part title="版记">
        <Field
          {...field(
            'imprint',
            '哪些文书印版记',
            typed.redHead
              ? '印在最后一面的最下方。用红头（信函格式）的，版记只印抄送机关，没有抄送机关的文书不印版记'
              : '印在最后一面的最下方：抄送机关，印发机关和印发日期',
          )}
        >
          {(control) => (
            <Choice
              {...control}
              value={typed.imprint}
              onChange={(value) => set({ imprint: (value ?? 'none') as TypedSettings['imprint'] })}
              options={optionsOf(imprintUseLabels)}
            />
          )}
        </Field>
        {typed.imprint !== 'none' && (
          <>
            {lines(
              'copyTo',
              '抄送机关',
              '写全称或者规范化简称，每行一个，最多十个；只印在发给其他机关的函、通知上，给申请人和第三方的文书不抄送',
            )}
            {!typed.redHead && line('imprintIssuer', '印发机关', '一般是机关的办公厅（室）；不填为承办机构')}
          </>
        )}
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="form-part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
