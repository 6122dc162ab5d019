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
}
