/**
 * Brings an element into the middle of its own pane, and sideways into the middle of a wide table in the pane; the
 * page and the other panes stay where they are.
 */
export function scrollWithin(pane: HTMLElement | null, selector: string): void {
  const element = pane?.querySelector<HTMLElement>(selector)
  if (!pane || !element) return
  const wide = element.closest<HTMLElement>('.scroll')
  if (wide && pane.contains(wide)) wide.scrollLeft += beyond(element, wide, 'left', 'right', 'width')
  pane.scrollTop += beyond(element, pane, 'top', 'bottom', 'height')
}

/** How far to scroll a frame so that an element stands in its middle; nothing where all of it is seen. */
function beyond(
  element: Element,
  frame: Element,
  start: 'left' | 'top',
  end: 'right' | 'bottom',
  size: 'width' | 'height',
): number {
  const from = frame.getBoundingClientRect()
  const at = element.getBoundingClientRect()
  if (at[start] >= from[start] && at[end] <= from[end]) return 0
  return at[start] - from[start] - (from[size] - Math.min(at[size], from[size])) / 2
}
