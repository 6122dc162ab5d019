import type { RedactionMark } from '@gongkai/law/redaction'
import type { PageText } from './page-source.ts'

/** Whether any part of a text lies in a mark, by a hair's breadth more. */
export function touches(text: Omit<PageText, 'text'>, mark: RedactionMark): boolean {
  const hair = 0.001
  return (
    text.x < mark.x + mark.width + hair &&
    text.x + text.width > mark.x - hair &&
    text.y < mark.y + mark.height + hair &&
    text.y + text.height > mark.y - hair
  )
}
