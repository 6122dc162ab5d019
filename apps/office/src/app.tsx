import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { RouterProvider } from 'react-router'
import { asApiError } from './api/api-error.ts'
import { ShortcutsProvider } from './keyboard/shortcuts.tsx'
import { theme } from './look/theme.ts'
import { router } from './routes.tsx'
import { sessionExpiry } from './session/expiry.ts'
import { sessionQuery } from './session/queries.ts'

/** Nobody is signed in any more, though the page at hand was opened by somebody who was. */
function noticeExpiry(error: unknown): void {
  if (asApiError(error).kind !== 'unauthenticated') return
  if (queryClient.getQueryData(sessionQuery.queryKey)) sessionExpiry.set(true)
}

const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeExpiry }),
  mutationCache: new MutationCache({ onError: noticeExpiry }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // only a lost connection is worth another try; a refusal stays a refusal
      retry: (failures, error) => asApiError(error).kind === 'unreachable' && failures < 2,
    },
  },
})

/** The office: one client, one theme, one set of keys, one table of routes. */
export function App({ nonce }: { nonce: string | undefined }) {
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <QueryClientProvider client={queryClient}>
        <ShortcutsProvider>
          <RouterProvider router={router} />
        </ShortcutsProvider>
      </QueryClientProvider>
    </ConfigProvider>
  )
}
