/** A field of an action's form, as the office draws it. */
export interface ActionField {
  name: string
  label: string
  kind: 'text' | 'longText' | 'day' | 'number' | 'select'
  required: boolean
  options?: { value: string; label: string; group?: string; help?: string }[]
  help?: string
  minimum?: number
  maximum?: number
  suggestion?: string | number
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
