import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, bodyOf } from '../api/client.ts'
import type { components } from '../api/schema.generated.ts'

type Schemas = components['schemas']
export type Reminder = Schemas['Reminder']
export type ApplicantSide = Schemas['ApplicantSide']
export type ReminderSettings = Schemas['ReminderSettings']

/** The reminders of the person's last day with reminders; asked again every few minutes while the office is open. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders', 'list'],
  queryFn: () => bodyOf(api.GET('/api/reminders')),
  refetchInterval: 5 * 60_000,
})

/** Where reminders are mailed to, and the calendar. */
export const reminderSettingsQuery = queryOptions({
  queryKey: ['reminders', 'settings'],
  queryFn: () => bodyOf(api.GET('/api/reminders/settings')),
})

/** What the applicant of a request was told, did and said. */
export const applicantSideQuery = (id: string) =>
  queryOptions({
    queryKey: ['requests', id, 'applicant-side'],
    queryFn: () => bodyOf(api.GET('/api/requests/{id}/applicant-side', { params: { path: { id } } })),
  })

/** Marks reminders as read: these, or all. */
export function useReadReminders() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ids: string[] | null) => bodyOf(api.POST('/api/reminders/read', { body: { ids } })),
    onSuccess: (reminders) => client.setQueryData(remindersQuery.queryKey, reminders),
  })
}

export function useSetReminderEmail() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (email: string | null) => bodyOf(api.PUT('/api/reminders/settings', { body: { email } })),
    onSuccess: (settings) => client.setQueryData(reminderSettingsQuery.queryKey, settings),
  })
}

/** Makes a new address of the calendar; it is told only now. */
export function useCreateCalendar() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const { path } = await bodyOf(api.POST('/api/reminders/calendar'))
      return `${window.location.origin}${path}`
    },
    onSuccess: () => client.invalidateQueries({ queryKey: reminderSettingsQuery.queryKey }),
  })
}

export function useRevokeCalendar() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => bodyOf(api.DELETE('/api/reminders/calendar')),
    onSuccess: () => client.invalidateQueries({ queryKey: reminderSettingsQuery.queryKey }),
  })
}
