import { Button, Input } from 'antd'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Choice } from './choice.tsx'
import type { Option } from './grouped-options.ts'

interface ListFiltersProps {
  /** What is searched: 「编号、内容」. */
  searches: string
  words: string
  onWords: (words: string | null) => void
  children?: ReactNode
}

/** Filters above a list: the words to search for, and the choices of the list. */
export function ListFilters({ searches, words, onWords, children }: ListFiltersProps) {
  const id = useId()
  const [typed, setTyped] = useState(words)
  function submit(event: FormEvent) {
    event.preventDefault()
    onWords(typed.trim() || null)
  }
  return (
    <search className="filters">
      {children}
      <form onSubmit={submit}>
        <label htmlFor={id}>{searches}</label>
        <span className="filter-words">
          <Input id={id} value={typed} allowClear onChange={(change) => setTyped(change.target.value)} />
          <Button htmlType="submit">查找</Button>
        </span>
      </form>
    </search>
  )
}

/** A labelled choice among the filters. */
export function Filter({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface ChoiceFilterProps {
  label: string
  options: readonly Option[]
  value: string | undefined
  onChange: (value: string | null) => void
  /** What stands there when nothing is chosen: 「全部状态」. */
  all: string
}

/** A filter by one of several values, or by none of them. */
export function ChoiceFilter({ label, options, value, onChange, all }: ChoiceFilterProps) {
  return (
    <Filter label={label}>
      {(id) => (
        <Choice id={id} options={options} value={value ?? null} onChange={onChange} optional placeholder={all} />
      )}
    </Filter>
  )
}
