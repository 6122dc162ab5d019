import type { SimilarItem, SuggestedOrgan } from '@gongkai/platform/public'
import type { Site } from '../../site.ts'
import type { FormValues } from './form-values.ts'
import type { HeldUpload } from './held-uploads.ts'

/** What the request form shows; each of its parts takes what it needs of it. */
export interface RequestFormProps {
  site: Site
  values: FormValues
  /** Sentences by field name, `attachments` and `form` included. */
  errors: Readonly<Record<string, string>>
  held: readonly HeldUpload[]
  token: string
  /** A chance number of this form: sending the same form twice makes one request. */
  submission: string
  status?: number
  /** The code under which what was typed is kept; null while nothing is. */
  draftCode: string | null
  /** What is asked to find the organ, and what was found; null when nobody asked. */
  organGuide: { words: string; category: string; found: readonly SuggestedOrgan[] | null }
  /** Published items that may be what is asked for; null while they were not looked for. */
  similar: readonly SimilarItem[] | null
}
