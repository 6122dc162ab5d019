import { useEffect } from 'react'

/** The title of the window names the page first. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - 公开`
  }, [title])
}
