import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { EmblemField } from './emblem-field.tsx'
import { type SiteSettings, useEditSite } from './queries.ts'

type LineName = Exclude<keyof SiteSettings, 'mainSite' | 'emblem'>

const lines: { name: LineName; label: string; help?: string }[] = [
  { name: 'name', label: '网站名称', help: '例如“示范市政府信息公开”；不填的用最上一级机关的名称' },
  { name: 'motto', label: '网站说明', help: '名称旁边的一句话' },
  { name: 'sponsor', label: '主办单位' },
  { name: 'identificationCode', label: '政府网站标识码', help: '10 位数字' },
  { name: 'icpNumber', label: 'ICP 备案号' },
  { name: 'publicSecurityNumber', label: '公安备案号' },
  { name: 'errorReportUrl', label: '“我为政府网站找错”的网址', help: '不填的，联系页说明怎样反映错误' },
]

/** All settings of the site; what is left blank is not shown. */
export function SiteForm({ saved }: { saved: SiteSettings }) {
  const edit = useEditSite()
  const [typed, setTyped] = useState<SiteSettings>(saved)
  const fields = edit.error ? asApiError(edit.error).fields : {}
  const main = typed.mainSite ?? { name: '', url: '' }
  const setMain = (mainSite: { name: string; url: string }) => setTyped({ ...typed, mainSite })

  function submit(event: FormEvent) {
    event.preventDefault()
    const { mainSite, ...rest } = typed
    const isGiven = mainSite !== undefined && (mainSite.name.trim() !== '' || mainSite.url.trim() !== '')
    edit.mutate({ ...rest, ...(isGiven && { mainSite }) })
  }

  return (
    <form className="form" onSubmit={submit} aria-label="网站设置" noValidate>
      {edit.isSuccess && <DoneMessage>网站设置已保存，门户每一页已经更新。</DoneMessage>}
      {edit.error && <ErrorMessage error={edit.error} />}
      {lines.map(({ name, label, help }) => (
        <Field key={name} name={name} label={label} help={help} optional {...(fields[name] && { error: fields[name] })}>
          {(control) => (
            <Input
              {...control}
              value={typed[name] ?? ''}
              onChange={(change) => setTyped({ ...typed, [name]: change.target.value })}
            />
          )}
        </Field>
      ))}
      <fieldset className="form-part">
        <legend>所属的门户网站</legend>
        <Field
          name="mainSite.name"
          label="名称"
          optional
          {...(fields['mainSite.name'] && { error: fields['mainSite.name'] })}
        >
          {(control) => (
            <Input
              {...control}
              value={main.name}
              onChange={(change) => setMain({ ...main, name: change.target.value })}
            />
          )}
        </Field>
        <Field
          name="mainSite.url"
          label="网址"
          optional
          {...(fields['mainSite.url'] && { error: fields['mainSite.url'] })}
        >
          {(control) => (
            <Input
              {...control}
              value={main.url}
              onChange={(change) => setMain({ ...main, url: change.target.value })}
            />
          )}
        </Field>
      </fieldset>
      <EmblemField
        value={typed.emblem}
        error={fields['emblem']}
        onChange={(emblem) => {
          const { emblem: _before, ...rest } = typed
          setTyped(emblem === undefined ? rest : { ...rest, emblem })
        }}
      />
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={edit.isPending}>
          保存网站设置
        </Button>
      </p>
    </form>
  )
}
