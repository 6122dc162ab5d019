export interface Option {
  value: string
  label: string
  group?: string
  help?: string
}

interface OptionGroup {
  label: string
  options: Option[]
}

/** What labels name, as options. */
export const optionsOf = (labels: Record<string, string>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** The states of something, as options; that nothing has happened yet (`none`) is nothing to look for. */
export const statusOptions = (labels: Record<string, string>): Option[] =>
  optionsOf(labels).filter(({ value }) => value !== 'none')

/** Options in their groups, groups and options in the order given; options without a group stand by themselves. */
export function groupedOptions(options: readonly Option[]): (Option | OptionGroup)[] {
  const grouped: (Option | OptionGroup)[] = []
  const groups = new Map<string, OptionGroup>()
  for (const option of options) {
    if (!option.group) {
      grouped.push(option)
      continue
    }
    const known = groups.get(option.group)
    if (known) {
      known.options.push(option)
      continue
    }
    const group = { label: option.group, options: [option] }
    groups.set(option.group, group)
    grouped.push(group)
  }
  return grouped
}
