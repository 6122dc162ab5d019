import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { isTyping, pressMeans, type Shortcut } from './shortcut.ts'

interface Registry {
  add: (shortcuts: () => Shortcut[]) => () => void
  all: () => Shortcut[]
  enabled: boolean
  setEnabled: (enabled: boolean) => void
}

const RegistryContext = createContext<Registry | null>(null)
const storageKey = 'gongkai.shortcuts'

/** Listens for single keys once for the whole office; the person can switch them off. WCAG 2.1.4. */
export function ShortcutsProvider({ children }: { children: ReactNode }) {
  const groups = useRef(new Set<() => Shortcut[]>())
  const [enabled, setEnabled] = useState(() => localStorage.getItem(storageKey) !== 'off')

  const registry = useMemo<Registry>(
    () => ({
      add(shortcuts) {
        groups.current.add(shortcuts)
        return () => groups.current.delete(shortcuts)
      },
      all: () => [...groups.current].flatMap((group) => group()),
      enabled,
      setEnabled(wanted) {
        localStorage.setItem(storageKey, wanted ? 'on' : 'off')
        setEnabled(wanted)
      },
    }),
    [enabled],
  )

  useEffect(() => {
    if (!enabled) return
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || isTyping(event.target as HTMLElement | null)) return
      // an open dialog has its own keys
      if (document.querySelector('dialog[open]')) return
      const shortcut = registry.all().findLast((candidate) => pressMeans(event, candidate))
      if (!shortcut) return
      event.preventDefault()
      shortcut.run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [enabled, registry])

  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useShortcutRegistry(): Registry {
  const registry = useContext(RegistryContext)
  if (!registry) throw new Error('shortcuts are used outside their provider')
  return registry
}

/** Makes keys work while the component stands. Later ones win over earlier ones. */
export function useShortcuts(shortcuts: Shortcut[]): void {
  const { add } = useShortcutRegistry()
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => add(() => latest.current), [add])
}
