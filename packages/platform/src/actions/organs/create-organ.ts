import { recordAudit } from '../../audit-trail/record.ts'
import type { OrganGuide, OrganKind } from '../../database/schema.ts'
import { type Outcome, refuse, refuseFields } from '../../outcome.ts'
import { type Actor, personIdOf } from '../../people/actor.ts'
import { may } from '../../people/permissions.ts'
import type { Platform } from '../../platform.ts'

/** Kinds of organs, as people call them. */
export const organKindLabels: Record<OrganKind, string> = {
  province: '省级人民政府',
  city: '市级人民政府',
  county: '县级人民政府',
  township: '乡镇人民政府',
  subdistrict: '街道办事处',
  department: '政府工作部门',
  dispatchedAgency: '派出机构',
  authorisedOrganisation: '法律、法规授权的组织',
}

export interface NewOrgan {
  /** Its last step in the address of the organ: `chengguan`. */
  id: string
  parentId: string | null
  name: string
  shortName: string
  kind: OrganKind
  /** 机构代码 or 统一社会信用代码: the front part of index numbers. */
  organCode?: string | null
  /** 机关代字: the mark before the year in document numbers. */
  documentMark?: string | null
  guide?: OrganGuide
  demonstration?: boolean
  sortOrder?: number
}

const lengthOf = (text: string): number => [...text].length

export function organFaults(organ: NewOrgan): Record<string, string> {
  const fields: Record<string, string> = {}
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(organ.id)) fields['id'] = '编号应为 2 到 40 个小写字母、数字或连字符，以字母开头'
  if (lengthOf(organ.name) < 2 || lengthOf(organ.name) > 60) fields['name'] = '机关名称应为 2 到 60 个字的规范全称'
  if (lengthOf(organ.shortName) < 1 || lengthOf(organ.shortName) > 20) fields['shortName'] = '机关简称应为 1 到 20 个字'
  if (!Object.hasOwn(organKindLabels, organ.kind)) fields['kind'] = '请选择机关类型'
  if (organ.organCode && !/^[0-9A-Z]{2,20}$/.test(organ.organCode.replaceAll('-', ''))) {
    fields['organCode'] = '机构代码应为 9 位组织机构代码或 18 位统一社会信用代码，由数字和大写字母组成'
  }
  if (organ.documentMark && /[〔〕\s]/.test(organ.documentMark)) {
    fields['documentMark'] = '机关代字只写年份之前的部分，例如“示建公开”'
  }
  return fields
}

/** Adds an organ below another one; without a parent it is the top of a tree, which only the platform itself may make. */
export async function createOrgan(
  platform: Platform,
  actor: Actor,
  input: NewOrgan,
): Promise<Outcome<{ organId: string }>> {
  const organ = { ...input, name: input.name.trim(), shortName: input.shortName.trim() }
  const fields = organFaults(organ)
  if (Object.keys(fields).length > 0) return refuseFields(fields)
  return platform.database.transaction(async (tx): Promise<Outcome<{ organId: string }>> => {
    const parent =
      organ.parentId === null
        ? null
        : await tx.selectFrom('organ').select(['id', 'path']).where('id', '=', organ.parentId).executeTakeFirst()
    if (parent === undefined) return refuseFields({ parentId: '请选择上级机关' })
    const path = `${parent?.path ?? '/'}${organ.id}/`
    const permit = may(actor, 'organ.create', { organId: parent?.id ?? organ.id, organPath: parent?.path ?? '/' })
    if (!permit.allowed) return refuse('forbidden', permit.reason)
    const now = platform.now()
    const created = await tx
      .insertInto('organ')
      .values({
        id: organ.id,
        parent_id: organ.parentId,
        path,
        name: organ.name,
        short_name: organ.shortName,
        kind: organ.kind,
        organ_code: organ.organCode || null,
        document_mark: organ.documentMark || null,
        guide: JSON.stringify(organ.guide ?? {}),
        demonstration: organ.demonstration ?? false,
        sort_order: organ.sortOrder ?? 0,
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (created === undefined) return refuseFields({ id: `编号“${organ.id}”已经有机关使用` })
    await recordAudit(tx, now, {
      personId: personIdOf(actor),
      organId: organ.id,
      action: 'organ.create',
      objectKind: 'organ',
      objectId: organ.id,
      outcome: 'done',
      detail: { parentId: organ.parentId, name: organ.name },
    })
    return { ok: true, organId: organ.id }
  })
}
