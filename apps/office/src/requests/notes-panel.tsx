import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { api, bodyOf } from '../api/client.ts'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { useSession } from '../session/session.tsx'
import { momentInWords } from '../words/dates.ts'
import { requestQuery } from './queries.ts'

/** 内部备注: colleagues tell each other something about a request; no applicant sees it. */
export function NotesPanel({ requestId }: { requestId: string }) {
  const { permissions } = useSession()
  const client = useQueryClient()
  const key = ['request', requestId, 'notes']
  const mayRead = permissions.includes('request.readNotes')
  const notes = useQuery({
    queryKey: key,
    queryFn: () => bodyOf(api.GET('/api/requests/{id}/notes', { params: { path: { id: requestId } } })),
    enabled: mayRead,
  })
  const add = useMutation({
    mutationFn: (text: string) =>
      bodyOf(api.POST('/api/requests/{id}/notes', { params: { path: { id: requestId } }, body: { text } })),
    onSuccess: (answer) => {
      client.setQueryData(key, answer)
      void client.invalidateQueries({ queryKey: requestQuery(requestId).queryKey, exact: true })
    },
  })
  const [text, setText] = useState('')
  if (!mayRead || notes.error) return null
  function submit(event: FormEvent) {
    event.preventDefault()
    add.mutate(text, { onSuccess: () => setText('') })
  }
  return (
    <section className="panel" aria-labelledby="notes">
      <h2 id="notes">
        内部备注 <small>申请人看不到</small>
      </h2>
      <form className="in form" onSubmit={submit}>
        {notes.data && notes.data.notes.length > 0 && (
          <ul className="stack">
            {notes.data.notes.map((note) => (
              <li key={note.id}>
                <small className="quiet">
                  {note.personName} {momentInWords(note.at)}
                </small>
                <p className="prose">{note.text}</p>
              </li>
            ))}
          </ul>
        )}
        {add.error && <ErrorMessage error={add.error} />}
        <Field label="写备注">
          {(control) => (
            <Input.TextArea
              {...control}
              value={text}
              rows={2}
              maxLength={2000}
              onChange={(change) => setText(change.target.value)}
            />
          )}
        </Field>
        <p className="form-buttons">
          <Button htmlType="submit" disabled={text.trim() === ''} loading={add.isPending}>
            保存备注
          </Button>
        </p>
      </form>
    </section>
  )
}
