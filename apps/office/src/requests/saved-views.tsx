import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input } from 'antd'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router'
import { ErrorMessage } from '../parts/error-message.tsx'
import { type ListName, savedViewsQuery, useDeleteView, useSaveView } from './desk-queries.ts'
import type { RequestFilter } from './request-filter.ts'
import './request-filters.css'

const addressOf = (path: string, filter: Record<string, string>) => `${path}?${new URLSearchParams(filter)}`
const sameFilter = (one: object, other: object) => {
  const sorted = (filter: object) => JSON.stringify(Object.entries(filter).sort())
  return sorted(one) === sorted(other)
}

/** The person's own filters of a list, by name; one of them may open by itself. */
export function SavedViews({ list, filter }: { list: ListName; filter: RequestFilter }) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const views = useQuery(savedViewsQuery(list)).data?.views ?? []
  const remove = useDeleteView(list)
  const [naming, setNaming] = useState(false)
  const untouched = [...parameters.keys()].length === 0
  const opening = views.find(({ isDefault }) => isDefault)

  useEffect(() => {
    if (untouched && opening) void navigate(addressOf(pathname, opening.filter), { replace: true })
  }, [untouched, opening, navigate, pathname])

  const filtered = Object.keys(filter).length > 0
  if (views.length === 0 && !filtered) return null
  const current = views.find((view) => sameFilter(view.filter, filter))
  return (
    <nav className="saved-views" aria-label="我的视图">
      <span className="quiet">视图</span>
      <ul>
        <li>
          <Link to={`${pathname}?view=all`} aria-current={filtered ? undefined : 'true'}>
            全部
          </Link>
        </li>
        {views.map((view) => (
          <li key={view.id}>
            <Link to={addressOf(pathname, view.filter)} aria-current={view === current ? 'true' : undefined}>
              {view.name}
            </Link>
            {view.isDefault && <small className="quiet">（默认）</small>}
          </li>
        ))}
      </ul>
      {filtered && current === undefined && !naming && <Button onClick={() => setNaming(true)}>保存为视图</Button>}
      {current && (
        <Button loading={remove.isPending} onClick={() => remove.mutate(current.id)}>
          删除视图“{current.name}”
        </Button>
      )}
      {naming && <SaveForm list={list} filter={filter} onDone={() => setNaming(false)} />}
    </nav>
  )
}

function SaveForm({ list, filter, onDone }: { list: ListName; filter: RequestFilter; onDone: () => void }) {
  const id = useId()
  const save = useSaveView(list)
  const [name, setName] = useState('')
  const [isDefault, setDefault] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate({ name, filter, isDefault }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <label htmlFor={id}>视图名称</label>
      <Input id={id} value={name} maxLength={40} onChange={(change) => setName(change.target.value)} />
      <Checkbox checked={isDefault} onChange={(change) => setDefault(change.target.checked)}>
        打开列表时默认用它
      </Checkbox>
      <Button htmlType="submit" type="primary" loading={save.isPending}>
        保存视图
      </Button>
      <Button onClick={onDone}>不保存</Button>
      {save.error && <ErrorMessage error={save.error} />}
    </form>
  )
}
