import type { ActionField } from '../api/types.ts'

/** One entry of a list field: its fields by name. */
export type ListEntry = Record<string, string>
export type FieldValue = string | number | null | ListEntry[]
export type CommandValues = Record<string, FieldValue>
/** What a command is sent with. */
export type CommandBody = Record<string, string | number | ListEntry[]>

/** A field inside a list: such fields hold no lists of their own. */
export type EntryField = NonNullable<ActionField['fields']>[number]

/** What a form begins with: the suggestions of its fields, everything else open. */
export function initialValues(fields: readonly ActionField[]): CommandValues {
  return Object.fromEntries(fields.map((field) => [field.name, field.suggestion ?? null]))
}

/** Whether a field stands in the form now: some appear only with what was chosen in another one. */
export function isShown({ when }: Pick<ActionField, 'when'>, values: Record<string, FieldValue | undefined>): boolean {
  if (!when) return true
  const value = values[when.field]
  if (when.moreThan !== undefined) return Array.isArray(value) && value.length > when.moreThan
  return when.in !== undefined && typeof value === 'string' && when.in.includes(value)
}

/** Sentences for required fields that are still open, by field path. The server judges everything else. */
export function missingFields(fields: readonly ActionField[], values: CommandValues): Record<string, string> {
  const missing: Record<string, string> = {}
  for (const field of fields) {
    const { name, label, required, kind } = field
    if (!isShown(field, values)) continue
    const value = values[name]
    if (kind === 'list' && Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        for (const inner of field.fields ?? []) {
          if (!inner.required || !isShown(inner, entry) || !isOpen(entry[inner.name])) continue
          const place = value.length > 1 ? `第${index + 1}${field.itemLabel ?? '项'}：` : ''
          missing[`${name}.${index}.${inner.name}`] = `${place}${verbOf(inner.kind)}${inner.label}`
        }
      }
    } else if (required && isOpen(value)) missing[name] = `${verbOf(kind)}${label}`
  }
  return missing
}

function verbOf(kind: ActionField['kind']): string {
  return kind === 'select' || kind === 'day' ? '请选择' : '请填写'
}

function isOpen(value: FieldValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/** The body of a command: what was filled in, without the fields left open and those that do not stand in the form. */
export function filledIn(values: CommandValues, fields: readonly ActionField[] = []): CommandBody {
  const body: CommandBody = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === null || isOpen(value)) continue
    const field = fields.find((one) => one.name === name)
    if (field && !isShown(field, values)) continue
    if (Array.isArray(value)) body[name] = value.map((entry) => filledEntry(entry, field?.fields ?? []))
    else body[name] = typeof value === 'string' ? value.trim() : value
  }
  return body
}

function filledEntry(entry: ListEntry, fields: readonly EntryField[]): ListEntry {
  const shown = Object.entries(entry).filter(([name, value]) => {
    const field = fields.find((one) => one.name === name)
    return value.trim() !== '' && (field === undefined || isShown(field, entry))
  })
  return Object.fromEntries(shown.map(([name, value]) => [name, value.trim()]))
}

/**
 * The values after an option was chosen: it fills other fields that nobody has changed, that is, those that are open or
 * hold what another option of the same field had filled in.
 */
export function withFills(field: Pick<ActionField, 'options'>, chosen: string | null, values: ListEntry): ListEntry {
  const fills = field.options?.find(({ value }) => value === chosen)?.fills ?? {}
  const filled = { ...values }
  for (const [name, text] of Object.entries(fills)) {
    const present = values[name] ?? ''
    const untouched = present === '' || field.options?.some((option) => option.fills?.[name] === present)
    if (untouched) filled[name] = text
  }
  return filled
}
