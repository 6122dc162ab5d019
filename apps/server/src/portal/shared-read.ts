/**
 * One read for many askers at once. Who asks while a read runs waits for the next one, which all later askers share:
 * everybody gets an answer that was begun after they asked, so nothing that was committed before is missed.
 */
export function sharedRead<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null
  let next: Promise<Value> | null = null
  const begin = (): Promise<Value> => {
    next = null
    const begun = read().finally(() => {
      if (running === begun) running = null
    })
    running = begun
    return begun
  }
  return () => {
    if (running === null) return begin()
    next ??= running.then(begin, begin)
    return next
  }
}
