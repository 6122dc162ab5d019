import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cssVariables } from '@gongkai/look'
import { projectRoot } from '../project-root.ts'

const folder = join(projectRoot, 'apps/server/src/portal/assets')

/** The sheets in the order of the cascade; the tokens come first. */
const sheets = ['base.css', 'frame.css', 'patterns.css', 'pages.css', 'print.css']

/** The one style sheet of the portal. */
export const styleSheet: string = [
  cssVariables(),
  ...sheets.map((name) => readFileSync(join(folder, name), 'utf8')),
].join('\n')

/** A short mark of the sheet's content: a changed sheet has a new address, so the old one may be kept for ever. */
export const styleMark: string = createHash('sha256').update(styleSheet).digest('base64url').slice(0, 12)

export const styleAddress = `/assets/portal-${styleMark}.css`
