type Listener = () => void

let expired = false
const listeners = new Set<Listener>()

/** Set when the server says that nobody is signed in any more while somebody is at work; cleared by signing in again. */
export const sessionExpiry = {
  set(value: boolean): void {
    if (value === expired) return
    expired = value
    for (const listener of listeners) listener()
  },
  get(): boolean {
    return expired
  },
  subscribe(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
