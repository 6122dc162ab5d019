/** A field of an action's form, as the office draws it. */
export interface ActionField {
  name: string
  label: string
  kind: 'text' | 'longText' | 'day' | 'number' | 'select' | 'list'
  required: boolean
  /** `fills`: what choosing it puts into other fields of the form that nobody has changed. */
  options?: { value: string; label: string; group?: string; help?: string; fills?: Record<string, string> }[]
  help?: string
  minimum?: number
  maximum?: number
  suggestion?: string | number | Record<string, string>[]
  /** For `list`: the fields of each entry; `minimum` and `maximum` are numbers of entries. */
  fields?: ActionField[]
  /** For `list`: what an entry is called. */
  itemLabel?: string
  /** Shown, and required, only when the other field has one of the values, or more entries than that. */
  when?: { field: string; in?: string[]; moreThan?: number }
}

export const field = (
  name: string,
  label: string,
  kind: ActionField['kind'],
  more: Partial<ActionField> = {},
): ActionField => ({ name, label, kind, required: true, ...more })

/** The day of a fact: today when left out. */
export const dayField = (label: string, help = '不填为今天'): ActionField =>
  field('day', label, 'day', { required: false, help })

/** Options from a record of labels, in its order. */
export const optionsOf = (labels: Record<string, string>): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
