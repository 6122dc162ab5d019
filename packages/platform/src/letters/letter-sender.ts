import {
  type LetterSender,
  type RespondentKind,
  type RespondentOrgan,
  reconsiderationOrganOf,
  unnamedReconsiderationOrgans,
} from '@gongkai/law/letters'
import type { Database, OrganKind, Transaction } from '../database/schema.ts'
import { letterSettingsOf } from './change-letter-settings.ts'
import type { LetterSettings } from './letter-settings.ts'

const respondents: Record<OrganKind, RespondentKind> = {
  province: 'provincialGovernment',
  city: 'localGovernment',
  county: 'localGovernment',
  township: 'localGovernment',
  subdistrict: 'dispatchedOrgan',
  department: 'localDepartment',
  dispatchedAgency: 'dispatchedAgency',
  authorisedOrganisation: 'authorisedOrganisation',
}

const governments: ReadonlySet<OrganKind> = new Set(['province', 'city', 'county', 'township'])

/** The full name of an organ as it signs: a government kept under the name of its place gets 人民政府. */
export function fullNameOf(name: string, kind: OrganKind): string {
  const plain = name.replace(/（[^（）]*）$/u, '')
  return governments.has(kind) && /[省市县区旗州盟镇乡]$/u.test(plain) ? `${plain}人民政府` : plain
}

/** A government answers through its office; in reconsideration the government itself stands in the tree. */
const governmentOf = (name: string, kind: OrganKind): string =>
  governments.has(kind) ? fullNameOf(name, kind).replace(/办公[厅室]$/u, '') : fullNameOf(name, kind)

export interface SenderOfOrgan {
  sender: LetterSender
  settings: LetterSettings
  settingsVersion: number
}

/** An organ as the sender of its letters: its settings, its guide, and what the tree of organs tells. */
export async function letterSenderOf(
  database: Database | Transaction,
  organId: string,
  trial?: LetterSettings,
): Promise<SenderOfOrgan> {
  const organ = await database
    .selectFrom('organ')
    .select(['id', 'parent_id', 'path', 'name', 'kind', 'guide'])
    .where('id', '=', organId)
    .executeTakeFirstOrThrow()
  const above = await database
    .selectFrom('organ')
    .select(['id', 'parent_id', 'name', 'kind'])
    .where(
      'id',
      'in',
      organ.path.split('/').filter((id) => id !== ''),
    )
    .execute()
  const current = await letterSettingsOf(database, organId)
  const settings = trial ?? current.settings
  const respondent = settings.respondent ?? respondents[organ.kind]
  const self: RespondentOrgan = {
    id: organ.id,
    parentId: organ.parent_id,
    name: governmentOf(organ.name, organ.kind),
    kind: respondent,
  }
  const tree = above.map(({ id, parent_id, name, kind }) => ({
    id,
    parentId: parent_id,
    name: governmentOf(name, kind),
    kind: respondents[kind],
  }))
  const { organs: lawful, row } = reconsiderationOrganOf(self, tree)
  const named = settings.reconsiderationOrgans.length > 0 ? settings.reconsiderationOrgans : lawful
  const signature = settings.signature || fullNameOf(organ.name, organ.kind)
  const { guide } = organ
  return {
    settings,
    settingsVersion: current.version,
    sender: {
      organ: signature,
      headMark: settings.redHead ? settings.headMark || signature : null,
      office: settings.office || guide.office || null,
      phone: settings.phone || guide.phone || null,
      address: settings.address || guide.address || null,
      closing: settings.closing,
      imprint: {
        use: settings.imprint,
        issuer: settings.imprintIssuer || settings.office || guide.office || signature,
        copyTo: settings.copyTo,
      },
      partialDisclosure: settings.partialDisclosure || null,
      remedies: {
        reconsiderationOrgans: named ?? unnamedReconsiderationOrgans[row.rule],
        court: settings.court || null,
        online: settings.online || null,
        special: settings.special,
      },
      respondent,
      lawfulReconsiderationOrgans: lawful,
    },
  }
}
