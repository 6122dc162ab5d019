/**
 * The text of an item for the page. It was made safe when it was entered and again when it was read; here wide tables
 * get a frame in which they can be scrolled by keyboard and finger. Safe markup is well-formed: tags come in pairs.
 */
export function articleMarkup(safeHtml: string): string {
  return safeHtml
    .replaceAll(/<table\b/g, '<div class="scroll-region" role="region" aria-label="表格" tabindex="0"><table')
    .replaceAll('</table>', '</table></div>')
}
