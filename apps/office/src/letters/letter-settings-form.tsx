import { imprintUseLabels, reconsiderationOrgans, specialRemedyLabels } from '@gongkai/law/letters'
import { Button, Checkbox, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { Choice } from '../parts/choice.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { LongText } from '../parts/long-text.tsx'
import { FaultList } from './fault-list.tsx'
import { type LetterSettings, useChangeLetterSettings, useSampleLetter, useTryLetterSettings } from './queries.ts'

type TextKey = 'headMark' | 'signature' | 'office' | 'phone' | 'address' | 'court' | 'online'

const texts: readonly { key: TextKey; label: string; help: string }[] = [
  { key: 'headMark', label: '发文机关标志', help: '红头上的字；不填为署名' },
  { key: 'signature', label: '署名', help: '不填为机关全称' },
  { key: 'office', label: '承办机构', help: '不填为公开指南中的政府信息公开工作机构' },
  { key: 'phone', label: '联系电话', help: '不填为公开指南中的电话' },
  { key: 'address', label: '联系地址', help: '不填为公开指南中的地址' },
  { key: 'court', label: '受理诉讼的人民法院', help: '写全称；实行跨区域集中管辖的，写指定的法院' },
  { key: 'online', label: '网上申请复议的渠道', help: '不填为全国行政复议服务平台；通过互联网送达的文书会写明' },
]

interface LetterSettingsFormProps {
  organId: string
  version: number
  saved: LetterSettings
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** The settings as a form. 试一试 shows what the check says and how the remedy reads; the sample is a PDF marked 预览. */
export function LetterSettingsForm({ organId, version, saved }: LetterSettingsFormProps) {
  const [settings, setSettings] = useState(saved)
  const [organs, setOrgans] = useState(saved.reconsiderationOrgans.join('\n'))
  const [closing, setClosing] = useState(saved.closing.join('\n'))
  const [copyTo, setCopyTo] = useState(saved.copyTo.join('\n'))
  const change = useChangeLetterSettings(organId)
  const trial = useTryLetterSettings(organId)
  const sample = useSampleLetter(organId)
  const set = (part: Partial<LetterSettings>) => setSettings({ ...settings, ...part })
  const typed = (): LetterSettings => ({
    ...settings,
    reconsiderationOrgans: linesOf(organs),
    closing: linesOf(closing),
    copyTo: linesOf(copyTo),
  })
  const error = change.error ?? trial.error ?? sample.error
  const fields = error ? asApiError(error).fields : {}
  const errorOf = (key: string): string | undefined => fields[key] ?? fields[`settings.${key}`]

  function submit(event: FormEvent) {
    event.preventDefault()
    trial.reset()
    change.mutate({ expectedVersion: version, settings: typed() })
  }

  return (
    <form onSubmit={submit} className="form">
      {error && <ErrorMessage error={error} />}
      {version > 0 && change.isSuccess && <DoneMessage>已经保存，以后印发的文书按新的设置。</DoneMessage>}
      <p>
        <Checkbox checked={settings.redHead} onChange={(event) => set({ redHead: event.target.checked })}>
          使用红头（信函格式）
        </Checkbox>
      </p>
      {texts.map(({ key, label, help }) => (
        <Field key={key} name={key} label={label} help={help} error={errorOf(key)} optional>
          {(field) => (
            <Input {...field} value={settings[key]} onChange={(event) => set({ [key]: event.target.value })} />
          )}
        </Field>
      ))}
      <Field
        name="reconsiderationOrgans"
        label="复议机关"
        help="写全称，每行一个；不填按机关层级确定。2024年起，地方部门的复议机关是本级人民政府"
        error={errorOf('reconsiderationOrgans')}
        optional
      >
        {(field) => <LongText {...field} rows={2} value={organs} onChange={setOrgans} />}
      </Field>
      <Field
        name="respondent"
        label="复议中的机关类型"
        help="不选按机关的种类确定"
        error={errorOf('respondent')}
        optional
      >
        {(field) => (
          <Choice
            {...field}
            optional
            value={settings.respondent}
            onChange={(value) => set({ respondent: value as LetterSettings['respondent'] })}
            options={Object.entries(reconsiderationOrgans).map(([value, { label, text }]) => ({
              value,
              label,
              help: text,
            }))}
          />
        )}
      </Field>
      <Field
        name="special"
        label="不属于受案范围的答复怎样写救济途径"
        help="重复申请、信访事项、行政查询、公开出版物、需要另行制作的答复"
        error={errorOf('special')}
      >
        {(field) => (
          <Choice
            {...field}
            value={settings.special}
            onChange={(value) => set({ special: (value ?? 'asR2') as LetterSettings['special'] })}
            options={Object.entries(specialRemedyLabels).map(([value, label]) => ({ value, label }))}
          />
        )}
      </Field>
      <Field
        name="partialDisclosure"
        label="部分公开的写法"
        help="接在法律依据后面的决定，按本省、本机关的习惯写；不填为“本机关决定公开可以公开的内容，对其余内容不予公开”"
        error={errorOf('partialDisclosure')}
        optional
      >
        {(field) => (
          <Input
            {...field}
            value={settings.partialDisclosure}
            onChange={(event) => set({ partialDisclosure: event.target.value })}
          />
        )}
      </Field>
      <Field name="payment" label="缴费方式" help="写在收费通知书里" error={errorOf('payment')} optional>
        {(field) => <LongText {...field} rows={2} value={settings.payment} onChange={(payment) => set({ payment })} />}
      </Field>
      <Field
        name="closing"
        label="文末的说明"
        help="每行一条，加圆括号印在日期下面，最多四行"
        error={errorOf('closing')}
        optional
      >
        {(field) => <LongText {...field} rows={2} value={closing} onChange={setClosing} />}
      </Field>
      <Field
        name="imprint"
        label="版记"
        help="印在最后一面的最下方。用红头（信函格式）的，版记只印抄送机关，不印印发机关和印发日期"
        error={errorOf('imprint')}
      >
        {(field) => (
          <Choice
            {...field}
            value={settings.imprint}
            onChange={(value) => set({ imprint: (value ?? 'none') as LetterSettings['imprint'] })}
            options={Object.entries(imprintUseLabels).map(([value, label]) => ({ value, label }))}
          />
        )}
      </Field>
      {settings.imprint !== 'none' && (
        <>
          <Field
            name="imprintIssuer"
            label="印发机关"
            help="一般是机关的办公厅（室）；不填为承办机构"
            error={errorOf('imprintIssuer')}
            optional
          >
            {(field) => (
              <Input
                {...field}
                value={settings.imprintIssuer}
                onChange={(event) => set({ imprintIssuer: event.target.value })}
              />
            )}
          </Field>
          <Field
            name="copyTo"
            label="抄送机关"
            help="写全称或者规范化简称，每行一个；只印在发给其他机关的函、通知上，给申请人和第三方的文书不抄送"
            error={errorOf('copyTo')}
            optional
          >
            {(field) => <LongText {...field} rows={2} value={copyTo} onChange={setCopyTo} />}
          </Field>
        </>
      )}
      {trial.data && (
        <div className="message" role="status">
          <p>
            <strong>{trial.data.faults.length === 0 ? '没有发现问题。' : '有需要注意的地方。'}</strong>
          </p>
          <FaultList faults={trial.data.faults} />
          <p>不予公开的答复会这样写救济途径：{trial.data.remedy}</p>
        </div>
      )}
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          保存
        </Button>
        <Button onClick={() => trial.mutate(typed())} loading={trial.isPending}>
          试一试
        </Button>
        <Button onClick={() => sample.mutate(typed())} loading={sample.isPending}>
          下载样文
        </Button>
      </p>
    </form>
  )
}
