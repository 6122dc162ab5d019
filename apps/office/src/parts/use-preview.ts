import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether a preview beside an element is shown: while the pointer is on the element or on the preview inside it, and
 * while the keyboard is there. Esc puts it away. WCAG 1.4.13.
 */
export function usePreview(place: RefObject<HTMLElement | null>): boolean {
  const [shown, setShown] = useState(false)

  useEffect(() => {
    const element = place.current
    if (!element) return
    const show = () => setShown(true)
    const hide = () => setShown(false)
    const showForKeyboard = (event: FocusEvent) =>
      setShown(event.target instanceof Element && event.target.matches(':focus-visible'))
    element.addEventListener('mouseenter', show)
    element.addEventListener('mouseleave', hide)
    element.addEventListener('focusin', showForKeyboard)
    element.addEventListener('focusout', hide)
    return () => {
      element.removeEventListener('mouseenter', show)
      element.removeEventListener('mouseleave', hide)
      element.removeEventListener('focusin', showForKeyboard)
      element.removeEventListener('focusout', hide)
    }
  }, [place])

  useEffect(() => {
    if (!shown) return
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(false)
    }
    document.addEventListener('keydown', hideOnEscape)
    return () => document.removeEventListener('keydown', hideOnEscape)
  }, [shown])

  return shown
}
