import type { Platform } from '@gongkai/platform'
import type { ReadReport } from '@gongkai/platform/actions/imported-reports'
import type { FastifyInstance } from 'fastify'
import { styleAddress, styleSheet } from './assets.ts'
import { handlePortalErrors } from './errors.tsx'
import { registerLookSwitch } from './look-switch.ts'
import { registerCatalogue } from './pages/catalogue/routes.ts'
import { registerGuide } from './pages/guide/routes.ts'
import { registerHome } from './pages/home/routes.ts'
import { registerItems } from './pages/items/routes.ts'
import { registerOrgans } from './pages/organs/routes.ts'
import { registerReports } from './pages/reports/routes.ts'
import { registerRequests } from './pages/requests/routes.ts'
import { registerSelfCheck } from './pages/self-check/routes.ts'
import { createPortal } from './portal.ts'
import { registerSiteFiles } from './site-files.ts'

/**
 * The public pages: server-rendered, complete without scripts. Expects cookies, form bodies and multipart to be
 * registered on the server already. The table of contents of the portal.
 */
export async function registerPortal(app: FastifyInstance, platform: Platform, readReport: ReadReport): Promise<void> {
  const portal = createPortal(platform)
  handlePortalErrors(app, portal)

  app.get(styleAddress, (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(styleSheet),
  )
  registerSiteFiles(app)
  registerLookSwitch(app)

  registerHome(app, portal)
  registerOrgans(app, portal)
  registerGuide(app, portal)
  registerCatalogue(app, portal)
  registerItems(app, portal)
  registerReports(app, portal)
  registerRequests(app, portal)
  registerSelfCheck(app, portal, readReport)
}
