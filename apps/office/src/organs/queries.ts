import { queryOptions } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'

/** The organs the person may see, parents before children. */
export const organsQuery = queryOptions({
  queryKey: ['organs'],
  queryFn: async () => (await bodyOf(api.GET('/api/organs'))).rows,
  staleTime: 5 * 60_000,
})
