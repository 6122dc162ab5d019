import type { ActionField } from '../api/types.ts'

export type FieldValue = string | number | null
export type CommandValues = Record<string, FieldValue>

/** What a form begins with: the suggestions of its fields, everything else open. */
export function initialValues(fields: readonly ActionField[]): CommandValues {
  return Object.fromEntries(fields.map((field) => [field.name, field.suggestion ?? null]))
}

/** Sentences for required fields that are still open, by field name. The server judges everything else. */
export function missingFields(fields: readonly ActionField[], values: CommandValues): Record<string, string> {
  const missing: Record<string, string> = {}
  for (const { name, label, required, kind } of fields) {
    if (required && isOpen(values[name])) missing[name] = `${verbOf(kind)}${label}`
  }
  return missing
}

function verbOf(kind: ActionField['kind']): string {
  return kind === 'select' || kind === 'day' ? '请选择' : '请填写'
}

function isOpen(value: FieldValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/** The body of a command: what was filled in, without the fields left open. */
export function filledIn(values: CommandValues): Record<string, string | number> {
  const body: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === null || isOpen(value)) continue
    body[name] = typeof value === 'string' ? value.trim() : value
  }
  return body
}
