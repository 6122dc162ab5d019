import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { OrganChoice } from '../organs/organ-choice.tsx'
import { Choice } from '../parts/choice.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { Queried } from '../parts/queried.tsx'
import { useSession } from '../session/session.tsx'
import { type ReasonTemplate, templatesQuery, useDeleteTemplate, useSaveTemplate } from './queries.ts'

const uses = [
  { value: 'answer', label: '答复的理由' },
  { value: 'correction', label: '补正告知的指导和释明' },
]

const labelOfUse = (use: string) => uses.find(({ value }) => value === use)?.label ?? use

/** 理由模板: words the organ uses again; they are offered in the forms of answers and corrections. */
export function TemplatesPanel() {
  const { permissions } = useSession()
  const templates = useQuery(templatesQuery)
  const remove = useDeleteTemplate()
  const [edited, setEdited] = useState<Partial<ReasonTemplate> | null>(null)
  const mayEdit = permissions.includes('reasonTemplate.edit')
  return (
    <section className="panel" aria-labelledby="templates">
      <h2 id="templates">
        理由模板 <small>起草答复、告知补正时可以套用</small>
      </h2>
      {mayEdit && (
        <div className="in">
          {edited ? (
            <TemplateForm key={edited.id} start={edited} onDone={() => setEdited(null)} />
          ) : (
            <Button onClick={() => setEdited({})}>新增模板</Button>
          )}
          {remove.error && <ErrorMessage error={remove.error} />}
        </div>
      )}
      <Queried what="模板" query={templates}>
        {({ templates: rows }) =>
          rows.length === 0 ? (
            <p className="in quiet">还没有模板。</p>
          ) : (
            <table className="grid">
              <caption className="visually-hidden">理由模板</caption>
              <thead>
                <tr>
                  <th scope="col">用在</th>
                  <th scope="col">名称和内容</th>
                  {mayEdit && <th scope="col">办理</th>}
                </tr>
              </thead>
              <tbody>
                {rows.map((template) => (
                  <tr key={template.id}>
                    <td className="nowrap">{labelOfUse(template.use)}</td>
                    <td>
                      <strong>{template.name}</strong>
                      <p className="prose">{template.text}</p>
                    </td>
                    {mayEdit && (
                      <td className="nowrap">
                        <Button aria-label={`修改 ${template.name}`} onClick={() => setEdited(template)}>
                          修改
                        </Button>{' '}
                        <Button aria-label={`删除 ${template.name}`} onClick={() => remove.mutate(template.id)}>
                          删除
                        </Button>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Queried>
    </section>
  )
}

function TemplateForm({ start, onDone }: { start: Partial<ReasonTemplate>; onDone: () => void }) {
  const { person } = useSession()
  const [organId, setOrganId] = useState<string | null>(start.organId ?? person.roles[0]?.organId ?? null)
  const [use, setUse] = useState<string | null>(start.use ?? 'answer')
  const [name, setName] = useState(start.name ?? '')
  const [text, setText] = useState(start.text ?? '')
  const save = useSaveTemplate()
  const faults = save.error ? asApiError(save.error).fields : {}
  function submit(event: FormEvent) {
    event.preventDefault()
    const body = { organId: organId ?? '', use: use as ReasonTemplate['use'], name, text }
    save.mutate(body, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit} aria-label="理由模板">
      {save.isSuccess && <DoneMessage>已保存。</DoneMessage>}
      {save.error && <ErrorMessage error={save.error} />}
      <Field label="机关">{(control) => <OrganChoice {...control} value={organId} onChange={setOrganId} />}</Field>
      <Field label="用在">{(control) => <Choice {...control} options={uses} value={use} onChange={setUse} />}</Field>
      <Field label="名称" name="name" {...(faults.name && { error: faults.name })}>
        {(control) => (
          <Input {...control} value={name} maxLength={60} onChange={(change) => setName(change.target.value)} />
        )}
      </Field>
      <Field label="内容" name="text" {...(faults.text && { error: faults.text })}>
        {(control) => (
          <Input.TextArea
            {...control}
            value={text}
            rows={4}
            maxLength={2000}
            onChange={(change) => setText(change.target.value)}
          />
        )}
      </Field>
      <p className="form-buttons">
        <Button htmlType="submit" type="primary" loading={save.isPending}>
          保存模板
        </Button>
        <Button onClick={onDone}>取消</Button>
      </p>
    </form>
  )
}
