import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Keeps what a command answered as the present state. Answers to older questions that are still under way are given
 * up: they would bring the old state back.
 */
export async function keep(client: QueryClient, queryKey: QueryKey, state: unknown): Promise<void> {
  await client.cancelQueries({ queryKey, exact: true })
  client.setQueryData(queryKey, state)
}
