import type { Platform } from '@gongkai/platform'
import type { ReadReport } from '@gongkai/platform/actions/imported-reports'
import type { FastifyInstance } from 'fastify'
import { registerAnnualReports } from './annual-reports/routes.ts'
import { registerCalendar } from './calendar/routes.ts'
import { registerDisputes } from './disputes/routes.ts'
import { registerAuditRules } from './audit-rules/routes.ts'
import { registerImportBatches } from './import-batches/routes.ts'
import { registerImportedReports } from './imported-reports/routes.ts'
import { registerItems } from './items/routes.ts'
import { registerLetters } from './letters/routes.ts'
import { registerOrgans } from './organs/routes.ts'
import { registerPastRequests } from './past-requests/routes.ts'
import { registerPeople } from './people/routes.ts'
import { registerRedactions } from './redactions/routes.ts'
import { registerReminders } from './reminders/routes.ts'
import { registerDesk } from './requests/desk-routes.ts'
import { registerReceiptCodes } from './requests/receipt-codes.ts'
import { registerRequests } from './requests/routes.ts'
import { registerSession } from './session/routes.ts'
import { registerStatistics } from './statistics/routes.ts'
import { registerSite } from './site/routes.ts'
import { registerWork } from './work/routes.ts'

/** The API by subject; its document stands at `/api/openapi.json`. */
export async function registerApi(app: FastifyInstance, platform: Platform, readReport: ReadReport): Promise<void> {
  app.get('/openapi.json', { config: { access: 'public' }, schema: { hide: true } }, () => app.swagger())
  await registerSession(app, platform)
  await registerOrgans(app, platform)
  await registerPeople(app, platform)
  await registerWork(app, platform)
  await registerStatistics(app, platform)
  await registerDesk(app, platform)
  await registerRequests(app, platform)
  await registerReceiptCodes(app, platform)
  await registerPastRequests(app, platform)
  await registerSite(app, platform)
  await registerReminders(app, platform)
  await registerCalendar(app, platform)
  await registerLetters(app, platform)
  await registerRedactions(app, platform)
  await registerDisputes(app, platform)
  await registerItems(app, platform)
  await registerAnnualReports(app, platform)
  await registerImportedReports(app, platform, readReport)
  await registerImportBatches(app, platform)
  await registerAuditRules(app, platform)
}
