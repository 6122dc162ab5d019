import { writeLetterDocx } from '@gongkai/documents/letters'
import { composeLetter } from '@gongkai/law/letters'
import type { RectificationNotice } from '@gongkai/platform/actions/imported-reports'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The rectification letter as a file for keeping and printing. */
export async function rectificationFile(
  notice: RectificationNotice,
): Promise<{ fileName: string; mediaType: string; bytes: Buffer }> {
  const letter = composeLetter('rectificationNotice', notice)
  const bytes = Buffer.from(await writeLetterDocx(letter))
  return { fileName: `整改通知-${notice.toOrgan}-${notice.year}年.docx`, mediaType: docx, bytes }
}
