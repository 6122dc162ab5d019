import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { asApiError } from '../api/api-error.ts'
import { DoneMessage } from '../parts/done-message.tsx'
import { ErrorMessage } from '../parts/error-message.tsx'
import { isOrganKind } from './organ-kinds.ts'
import { OrganNames, type TypedNames } from './organ-names.tsx'
import { type Organ, useChangeOrgan } from './queries.ts'

/** Gives an organ its right names; records and numbers given so far stay as they are. */
export function OrganNamesForm({ organ }: { organ: Organ }) {
  const change = useChangeOrgan(organ.id)
  const [typed, setTyped] = useState<TypedNames>({
    name: organ.name,
    shortName: organ.shortName,
    kind: isOrganKind(organ.kind) ? organ.kind : null,
    organCode: organ.organCode ?? '',
    documentMark: organ.documentMark ?? '',
    sortOrder: organ.sortOrder,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    const { kind, sortOrder, ...texts } = typed
    change.mutate({ ...texts, ...(kind !== null && { kind }), sortOrder: sortOrder ?? 0 })
  }
  return (
    <form className="form" onSubmit={submit} aria-label="名称和代码" noValidate>
      {change.isSuccess && <DoneMessage>名称和代码已保存。以前的文书和编号不变。</DoneMessage>}
      {change.error && <ErrorMessage error={change.error} />}
      <OrganNames typed={typed} onTyped={setTyped} fields={change.error ? asApiError(change.error).fields : {}} />
      <p className="form-buttons">
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          保存名称和代码
        </Button>
      </p>
    </form>
  )
}
