import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { AuditRule } from '../api/types.ts'

export function auditRulesQuery(organId: string) {
  return queryOptions({
    queryKey: ['auditRules', organId],
    queryFn: () => bodyOf(api.GET('/api/audit-rules', { params: { query: { organId } } })),
  })
}

interface SetRule {
  organId: string
  code: string
  setting: NonNullable<AuditRule['setting']> | 'inherit'
  reason: string
}

/** Sets a rule for a region; what rests on the rules is fetched again. */
export function useSetRule() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SetRule) => bodyOf(api.POST('/api/audit-rules', { body })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['auditRules'] }),
        client.invalidateQueries({ queryKey: ['importedReports'] }),
      ]),
  })
}
