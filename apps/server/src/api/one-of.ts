import { z } from 'zod'

/** One of the keys of a table of the law, e.g. of `serviceModeLabels`. */
export function oneOf<Key extends string>(table: Readonly<Record<Key, unknown>>) {
  return z.enum(Object.keys(table) as [Key, ...Key[]], '请选择其中一项')
}

/** The same table as options of a select. */
export function optionsOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
