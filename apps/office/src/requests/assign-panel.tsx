import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import type { RequestDetail } from '../api/types.ts'
import { Choice } from '../parts/choice.tsx'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { Field } from '../parts/field.tsx'
import { useRequestCommand } from './queries.ts'

/** Who works on the request; given to a colleague, or back to the office as a whole. */
export function AssignPanel({ request, reload }: { request: RequestDetail; reload: () => Promise<void> }) {
  const command = useRequestCommand(request.id)
  const [to, setTo] = useState<string | null>(request.assignedTo)
  const nameOf = (id: string | null) => request.assignees.find((person) => person.id === id)?.displayName ?? '没有分派'
  const error = command.error && asApiError(command.error)

  function submit(event: FormEvent) {
    event.preventDefault()
    command.mutate({ command: 'assign', body: to ? { to } : {}, expectedVersion: request.version })
  }

  return (
    <section className="panel" aria-labelledby="assign">
      <h2 id="assign">
        承办 <small>{nameOf(request.assignedTo)}</small>
      </h2>
      <form className="in form" onSubmit={submit}>
        {command.isSuccess && <DoneMessage>{to ? `已分派给${nameOf(to)}。` : '已退回工作机构统一办理。'}</DoneMessage>}
        {error && (
          <ErrorMessage error={error}>
            {error.kind === 'conflict' && (
              <p className="message-buttons">
                <Button onClick={() => void reload().then(() => command.reset())}>重新载入</Button>
              </p>
            )}
          </ErrorMessage>
        )}
        <Field label="分派给" help="不选为退回工作机构统一办理。" optional>
          {(control) => (
            <Choice
              {...control}
              options={request.assignees.map(({ id, displayName }) => ({ value: id, label: displayName }))}
              value={to}
              onChange={setTo}
              optional
              placeholder="没有分派"
            />
          )}
        </Field>
        <p className="form-buttons">
          <Button htmlType="submit" loading={command.isPending}>
            分派
          </Button>
        </p>
      </form>
    </section>
  )
}
