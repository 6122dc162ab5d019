import type { Outcome, Platform } from '@gongkai/platform'
import type { ApplicantActor, ApplicantView } from '@gongkai/platform/applicants'
import type { ReactNode } from 'react'
import type { HeldUpload } from '../held-uploads.ts'

/** What was typed in the form of a step. */
export interface OwnStepSent {
  text: (name: string) => string
  files: readonly HeldUpload[]
}

export interface OwnStepForm {
  view: ApplicantView
  sent: OwnStepSent
  errors: Readonly<Record<string, string>>
}

/** One thing an applicant can do with their request: when it is offered, what it asks, what it does. */
export interface OwnStep {
  /** Part of the address: `/status/correction`. */
  path: string
  title: string
  button: string
  offered: (view: ApplicantView) => boolean
  /** What each field is called in the summary of errors, and the id it leads to where that is not its name. */
  fields: Readonly<Record<string, { label: string; target?: string }>>
  /** Whether files can come with it. */
  takesFiles: boolean
  form: (props: OwnStepForm) => ReactNode
  take: (
    platform: Platform,
    actor: ApplicantActor,
    given: { view: ApplicantView; sent: OwnStepSent },
  ) => Promise<Outcome<object>>
  /** Said on the page of the request afterwards. */
  done: string
}
