import { cssVariables } from '@gongkai/look'

/** Gives the page the tokens as CSS variables; a constructed style sheet needs no exception from the content policy. */
export function adoptLook(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(cssVariables())
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
