import { createBrowserRouter } from 'react-router'
import { Loading } from './parts/loading.tsx'
import { SignInPage } from './session/sign-in-page.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { RouteError } from './shell/route-error.tsx'
import { Shell } from './shell/shell.tsx'

/** Every address of the office. Pages are fetched when they are first opened. */
export const router = createBrowserRouter(
  [
    { path: '/sign-in', element: <SignInPage />, errorElement: <RouteError /> },
    {
      path: '/',
      element: <Shell />,
      hydrateFallbackElement: (
        <main>
          <Loading what="这一页" />
        </main>
      ),
      errorElement: <RouteError />,
      children: [
        {
          errorElement: <RouteError />,
          children: [
            { index: true, lazy: async () => ({ Component: (await import('./work/first-page.tsx')).FirstPage }) },
            {
              path: 'search',
              lazy: async () => ({ Component: (await import('./search/search-page.tsx')).SearchPage }),
            },
            {
              path: 'account',
              lazy: async () => ({ Component: (await import('./session/account-page.tsx')).AccountPage }),
            },
            {
              path: 'calendar',
              lazy: async () => ({ Component: (await import('./calendar/calendar-page.tsx')).CalendarPage }),
            },
            {
              path: 'statistics',
              lazy: async () => ({ Component: (await import('./statistics/statistics-page.tsx')).StatisticsPage }),
            },
            {
              path: 'desk',
              lazy: async () => ({ Component: (await import('./desk/desk-page.tsx')).DeskPage }),
            },
            {
              path: 'requests',
              lazy: async () => ({ Component: (await import('./requests/requests-page.tsx')).RequestsPage }),
            },
            {
              path: 'requests/new',
              lazy: async () => ({ Component: (await import('./requests/new-request-page.tsx')).NewRequestPage }),
            },
            {
              path: 'requests/import',
              lazy: async () => ({
                Component: (await import('./past-requests/past-requests-page.tsx')).PastRequestsPage,
              }),
            },
            {
              path: 'requests/import/:id',
              lazy: async () => ({ Component: (await import('./past-requests/past-import-page.tsx')).PastImportPage }),
            },
            {
              path: 'requests/:id',
              lazy: async () => ({ Component: (await import('./requests/request-page.tsx')).RequestPage }),
            },
            {
              path: 'requests/:id/documents/:documentId',
              lazy: async () => ({ Component: (await import('./redaction/redaction-page.tsx')).RedactionPage }),
            },
            {
              path: 'disputes',
              lazy: async () => ({ Component: (await import('./disputes/disputes-page.tsx')).DisputesPage }),
            },
            {
              path: 'disputes/new',
              lazy: async () => ({ Component: (await import('./disputes/new-dispute-page.tsx')).NewDisputePage }),
            },
            {
              path: 'disputes/:id',
              lazy: async () => ({ Component: (await import('./disputes/dispute-page.tsx')).DisputePage }),
            },
            {
              path: 'items',
              lazy: async () => ({ Component: (await import('./publication/items-page.tsx')).ItemsPage }),
            },
            {
              path: 'items/new',
              lazy: async () => ({ Component: (await import('./publication/new-item-page.tsx')).NewItemPage }),
            },
            {
              path: 'items/:id',
              lazy: async () => ({ Component: (await import('./publication/item-page.tsx')).ItemPage }),
            },
            {
              path: 'annual-reports',
              lazy: async () => ({
                Component: (await import('./annual-report/annual-reports-page.tsx')).AnnualReportsPage,
              }),
            },
            {
              path: 'annual-reports/:organId/:year',
              lazy: async () => ({
                Component: (await import('./annual-report/annual-report-page.tsx')).AnnualReportPage,
              }),
            },
            {
              path: 'imported-reports',
              lazy: async () => ({
                Component: (await import('./imported-reports/imported-reports-page.tsx')).ImportedReportsPage,
              }),
            },
            {
              path: 'imported-reports/batches/:id',
              lazy: async () => ({
                Component: (await import('./imported-reports/batches/batch-page.tsx')).BatchPage,
              }),
            },
            {
              path: 'imported-reports/roll-up',
              lazy: async () => ({
                Component: (await import('./imported-reports/roll-up/roll-up-page.tsx')).RollUpPage,
              }),
            },
            {
              path: 'audit-rules',
              lazy: async () => ({ Component: (await import('./audit-rules/audit-rules-page.tsx')).AuditRulesPage }),
            },
            {
              path: 'imported-reports/:id',
              lazy: async () => ({
                Component: (await import('./imported-reports/imported-report-page.tsx')).ImportedReportPage,
              }),
            },
            {
              path: 'letter-settings',
              lazy: async () => ({
                Component: (await import('./letters/letter-settings-page.tsx')).LetterSettingsPage,
              }),
            },
            {
              path: 'organs/:id',
              lazy: async () => ({ Component: (await import('./organs/organ-page.tsx')).OrganPage }),
            },
            {
              path: 'site',
              lazy: async () => ({ Component: (await import('./site/site-page.tsx')).SitePage }),
            },
            {
              path: 'holiday-notices',
              lazy: async () => ({
                Component: (await import('./calendar-notices/calendar-notices-page.tsx')).CalendarNoticesPage,
              }),
            },
            {
              path: 'people',
              lazy: async () => ({ Component: (await import('./people/people-page.tsx')).PeoplePage }),
            },
            {
              path: 'reminders',
              lazy: async () => ({ Component: (await import('./reminders/reminders-page.tsx')).RemindersPage }),
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ],
  { basename: '/office' },
)
