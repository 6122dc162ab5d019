import { useQuery } from '@tanstack/react-query'
import { Choice } from '../parts/choice.tsx'
import { organsQuery } from './queries.ts'

interface OrganChoiceProps {
  value: string | null
  onChange: (organId: string | null) => void
  optional?: boolean
  /** Only these organs can be chosen; all that the person may see where it is left out. */
  among?: readonly string[]
  id?: string
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
  'aria-required'?: boolean
}

export function OrganChoice({ among, ...choice }: OrganChoiceProps) {
  const organs = useQuery(organsQuery).data ?? []
  const options = organs
    .filter((organ) => !among || among.includes(organ.id))
    .map((organ) => ({ value: organ.id, label: organ.name }))
  return <Choice {...choice} options={options} placeholder={choice.optional ? '全部机关' : '请选择机关'} />
}
