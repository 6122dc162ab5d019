import { Filter } from '../parts/list-filters.tsx'
import { OrganChoice } from './organ-choice.tsx'

interface OrganFilterProps {
  label?: string
  value: string | undefined
  onChange: (organId: string | null) => void
}

/** A filter by one organ in reach, or by none. */
export function OrganFilter({ label = '机关', value, onChange }: OrganFilterProps) {
  return (
    <Filter label={label}>{(id) => <OrganChoice id={id} value={value ?? null} onChange={onChange} optional />}</Filter>
  )
}
