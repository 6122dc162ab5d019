import { MAX_ATTACHMENTS } from '@gongkai/platform/files'
import type { HeldUpload, HeldUploads } from './held-uploads.ts'
import type { SentForm } from './read-form.ts'

/** The files of earlier attempts and of this one that stand with the form, and why others do not. */
export function takeUploads(
  uploads: HeldUploads,
  sent: SentForm,
  now: number,
): { held: HeldUpload[]; faults: string[] } {
  const faults: string[] = []
  const removed = new Set(sent.texts.get('remove'))
  for (const id of removed) uploads.release(id)
  const wanted = (sent.texts.get('held') ?? []).filter((id) => !removed.has(id)).slice(0, MAX_ATTACHMENTS)
  const held = wanted.map((id) => uploads.find(id, now)).filter((upload) => upload !== null)
  if (held.length < wanted.length) faults.push('先前上传的附件没有保留下来，请重新选择')
  for (const file of sent.files) {
    if (file.fault !== null) {
      faults.push(file.fault)
      continue
    }
    if (held.length === MAX_ATTACHMENTS) {
      faults.push(`附件最多 ${MAX_ATTACHMENTS} 个，没有收下“${file.fileName}”`)
      continue
    }
    const upload = uploads.hold(file.fileName, file.bytes, now)
    if (upload === null) faults.push(`现在不能收下“${file.fileName}”，请稍后再选，或者当面提交`)
    else held.push(upload)
  }
  return { held, faults }
}

/** The sentence beside the field, if some file was not taken. */
export const uploadErrors = (faults: readonly string[]): Record<string, string> =>
  faults.length === 0 ? {} : { attachments: faults.join('；') }
