import { composeLetter, type Letter, type LetterFault, lintLetter } from '@gongkai/law/letters'
import { type Outcome, refuse } from '../outcome.ts'
import type { Actor } from '../people/actor.ts'
import { may } from '../people/permissions.ts'
import type { Platform } from '../platform.ts'
import { letterSenderOf } from './letter-sender.ts'
import { checkLetterSettings, type LetterSettings } from './letter-settings.ts'
import type { LetterFile } from './read-letters.ts'
import { preview } from './request-letters.ts'

/** A letter that would be written with settings on trial: an invented refusal, so that the remedy can be seen. */
async function trialLetter(platform: Platform, organId: string, settings: LetterSettings): Promise<Letter> {
  const { sender } = await letterSenderOf(platform.database.kysely, organId, settings)
  const date = platform.today()
  return composeLetter('answer', {
    sender,
    documentNo: `样文〔${date.slice(0, 4)}〕1号`,
    date,
    request: {
      requestNo: '样文-0001',
      receivedOn: date,
      applicantName: '（申请人姓名）',
      applicantIsOrganisation: false,
      asked: '用来查看文书样式的虚构内容',
      correctionAskedOn: null,
      correctionReceivedOn: null,
      extension: null,
    },
    items: [{ kind: 'deniedInternalAffairs', content: '', reasons: '这里是不予公开的理由。' }],
    attachments: [],
    servedByInternet: true,
  })
}

/** How letters would look with settings on trial: a PDF marked 预览. Nothing is kept. */
export async function previewLetterSettings(
  platform: Platform,
  actor: Actor,
  organId: string,
  given: LetterSettings,
): Promise<Outcome<LetterFile>> {
  const tried = await tryLetterSettings(platform, actor, organId, given)
  return tried.ok ? preview(platform, tried.letter) : tried
}

/** What the check says of a letter with settings on trial. */
export async function tryLetterSettings(
  platform: Platform,
  actor: Actor,
  organId: string,
  given: LetterSettings,
): Promise<Outcome<{ letter: Letter; faults: LetterFault[] }>> {
  const organ = await platform.database.kysely
    .selectFrom('organ')
    .select('path')
    .where('id', '=', organId)
    .executeTakeFirst()
  if (organ === undefined) return refuse('notFound', '没有这个机关')
  const permit = may(actor, 'organ.readLetterSettings', { organId, organPath: organ.path })
  if (!permit.allowed) return refuse('forbidden', permit.reason)
  const checked = checkLetterSettings(given)
  if (!checked.ok) return checked
  const letter = await trialLetter(platform, organId, checked.settings)
  return { ok: true, letter, faults: lintLetter(letter) }
}
