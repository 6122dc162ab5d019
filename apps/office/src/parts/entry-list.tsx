import { Button } from 'antd'
import type { ReactNode } from 'react'
import { CommandField } from './command-field.tsx'
import { type EntryField, isShown, type ListEntry, withFills } from './command-values.ts'
import './entry-list.css'

interface EntryListProps {
  name: string
  /** What an entry is called: 项. */
  itemLabel: string
  fields: readonly EntryField[]
  entries: readonly ListEntry[]
  least: number
  most: number
  errors: Readonly<Record<string, string>>
  onChange: (entries: ListEntry[]) => void
}

/** Repeated groups of fields. A single one stands without a frame; several are numbered and can be taken away. */
export function EntryList({
  name,
  itemLabel,
  fields,
  entries,
  least,
  most,
  errors,
  onChange,
}: EntryListProps): ReactNode {
  const several = entries.length > 1
  const replace = (index: number, entry: ListEntry) =>
    onChange(entries.map((one, place) => (place === index ? entry : one)))

  return (
    <div className={several ? 'entries entries-several' : 'entries'} data-field={name}>
      {entries.map((entry, index) => (
        // entries have no identity but their place
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset className="entry" key={index}>
          {several && (
            <legend>
              第{index + 1}
              {itemLabel}
            </legend>
          )}
          {fields
            .filter((field) => isShown(field, entry))
            .map((field) => (
              <CommandField
                key={field.name}
                path={`${name}.${index}.${field.name}`}
                field={field}
                value={entry[field.name] ?? null}
                error={errors[`${name}.${index}.${field.name}`]}
                onChange={(value) => {
                  const text = value === null ? '' : String(value)
                  replace(index, withFills(field, text, { ...entry, [field.name]: text }))
                }}
              />
            ))}
          {several && entries.length > least && (
            <p>
              <Button onClick={() => onChange(entries.filter((_entry, place) => place !== index))}>
                去掉第{index + 1}
                {itemLabel}
              </Button>
            </p>
          )}
        </fieldset>
      ))}
      {entries.length < most && (
        <p>
          <Button onClick={() => onChange([...entries, {}])}>再加一{itemLabel}</Button>
        </p>
      )}
    </div>
  )
}
