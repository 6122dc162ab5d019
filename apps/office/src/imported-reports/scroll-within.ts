/** Brings an element into the middle of its own pane; the page and the other panes stay where they are. */
export function scrollWithin(pane: HTMLElement | null, selector: string): void {
  const element = pane?.querySelector(selector)
  if (!pane || !element) return
  const from = pane.getBoundingClientRect()
  const at = element.getBoundingClientRect()
  if (at.top >= from.top && at.bottom <= from.bottom) return
  pane.scrollTop += at.top - from.top - (from.height - Math.min(at.height, from.height)) / 2
}
