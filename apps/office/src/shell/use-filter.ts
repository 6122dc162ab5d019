import { useSearchParams } from 'react-router'

/** Filters of a list, kept in the address so that a list can be sent to somebody and come back to. */
export function useFilter<Name extends string>(
  names: readonly Name[],
): [Partial<Record<Name, string>>, (name: Name, value: string | null) => void] {
  const [parameters, setParameters] = useSearchParams()
  const filter: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = parameters.get(name)
    if (value) filter[name] = value
  }
  function set(name: Name, value: string | null) {
    setParameters(
      (current) => {
        const changed = new URLSearchParams(current)
        if (value) changed.set(name, value)
        else changed.delete(name)
        return changed
      },
      { replace: true },
    )
  }
  return [filter, set]
}
