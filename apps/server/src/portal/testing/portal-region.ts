import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '@gongkai/documents/annual-report'
import { audit } from '@gongkai/law/annual-report'
import {
  approveItem,
  askItemReview,
  draftItem,
  type ItemContentInput,
  publishItem,
  reviewItemSecrecy,
  withdrawItem,
} from '@gongkai/platform/actions/items'
import { createOrgan } from '@gongkai/platform/actions/organs'
import {
  askCorrection,
  closeConsultation,
  confirmReceipt,
  deliver,
  openConsultation,
  submitRequest,
} from '@gongkai/platform/actions/requests'
import { publicActor, systemActor } from '@gongkai/platform/people'
import {
  createTestPerson,
  giveAnswer,
  type PersonActor,
  sampleRequestForm,
  type TestPlatform,
} from '@gongkai/platform/testing'
import { projectRoot } from '../../project-root.ts'

/** A small region for the tests of the public pages: two organs, items, a withdrawn item, requests, a read report. */
export interface PortalRegion {
  itemId: string
  withdrawnItemId: string
  /** Query codes of requests in each state. */
  codes: { submitted: string; handling: string; consulted: string; correction: string; delivered: string }
}

interface Changed {
  ok: boolean
  message?: string
  version?: number
}

/** The value of an outcome that the test relies on. */
export function done<Value extends Changed>(outcome: Value): Extract<Value, { ok: true }> {
  if (!outcome.ok) throw new Error(outcome.message ?? 'refused')
  return outcome as Extract<Value, { ok: true }>
}

const office = {
  office: '示范市人民政府办公室政务公开科',
  address: '示范市人民路1号2号楼',
  hours: '工作日 9:00–12:00、13:30–17:00',
  phone: '0000-0000000',
}

/** Fills the platform; its clock stands at 2026-04-08 afterwards. */
export async function createPortalRegion(platform: TestPlatform): Promise<PortalRegion> {
  platform.setNow('2026-02-27')
  const organs = [
    { id: 'shifan', parentId: null, name: '示范市人民政府', shortName: '示范市', kind: 'city' },
    { id: 'zhujian', parentId: 'shifan', name: '示范市住房和城乡建设局', shortName: '市住建局', kind: 'department' },
    { id: 'anning', parentId: 'shifan', name: '安宁街道办事处', shortName: '安宁街道', kind: 'subdistrict' },
  ] as const
  for (const organ of organs) {
    done(
      await createOrgan(platform, systemActor, {
        ...organ,
        organCode: '11990100009900013U',
        documentMark: '示公开',
        guide: office,
        demonstration: true,
      }),
    )
  }
  const officer = await createTestPerson(platform, 'zhujian-officer', 'zhujian', 'disclosureOfficer')
  const leader = await createTestPerson(platform, 'zhujian-leader', 'zhujian', 'approvingLeader')
  const items = await publishItems(platform, officer, leader)
  await importReport(platform, 'anning', 'anning-2024.txt')
  const codes = await walkRequests(platform, officer, leader)
  platform.setNow('2026-04-08')
  return { ...items, codes }
}

const measures: ItemContentInput = {
  title: '关于印发《示范市城镇老旧小区改造资金管理办法》的通知',
  category: 'rules',
  formedOn: '2026-02-27',
  documentNo: '示建规〔2026〕3号',
  genre: '通知',
  subjectCategory: '城乡建设、环境保护＼城乡建设',
  keywords: ['老旧小区', '改造', '财政资金'],
  summary: '规定改造资金的分配、使用、公开和监督。',
  bodyHtml:
    '<p>各县（区）住房和城乡建设局：</p><h2>第一章　总则</h2>' +
    '<p><strong>第一条</strong>　为规范改造资金管理，提高使用效益，制定本办法。</p>' +
    '<table><thead><tr><th scope="col">片区</th><th scope="col">户数</th></tr></thead>' +
    '<tbody><tr><td>和平片区</td><td>1204</td></tr></tbody></table>',
  normativeDocument: true,
}

async function publishItems(platform: TestPlatform, officer: PersonActor, leader: PersonActor) {
  const publish = async (content: ItemContentInput): Promise<{ itemId: string; version: number }> => {
    const { itemId, version } = done(await draftItem(platform, officer, { organId: 'zhujian', ...content }))
    let at = version
    const target = () => ({ itemId, expectedVersion: at })
    at = done(await askItemReview(platform, officer, target())).version
    at = done(await reviewItemSecrecy(platform, leader, { ...target(), basis: '不涉及国家秘密，可以公开' })).version
    at = done(await approveItem(platform, leader, target())).version
    at = done(await publishItem(platform, officer, { ...target(), channels: ['website'] })).version
    return { itemId, version: at }
  }
  platform.setNow('2026-03-05')
  const { itemId } = await publish(measures)
  for (let number = 1; number <= 24; number++) {
    await publish({
      title: `2026年第${number}批保障性住房分配结果公示`,
      category: 'livelihood',
      formedOn: '2026-03-02',
      bodyHtml: `<p>第${number}批共分配 ${number * 10} 套。</p>`,
    })
  }
  const withdrawn = await publish({
    title: '行政处罚决定书（示建罚〔2026〕7号）',
    category: 'penaltyCoercion',
    formedOn: '2026-03-02',
    bodyHtml: '<p>对当事人罚款。</p>',
  })
  platform.setNow('2026-03-18')
  done(
    await withdrawItem(platform, officer, {
      itemId: withdrawn.itemId,
      expectedVersion: withdrawn.version,
      reason: '处罚决定已被依法撤销，依照《行政处罚法》第四十八条撤回',
    }),
  )
  return { itemId, withdrawnItemId: withdrawn.itemId }
}

/** A published report as the import leaves it: the reading with its findings, and the report that stands for the organ. */
async function importReport(platform: TestPlatform, organId: string, fileName: string): Promise<void> {
  const result = await readReport(fileName, readFileSync(join(projectRoot, 'samples/reports', fileName)))
  if (!result.ok) throw new Error(result.reason)
  const { reading } = result
  const findings = audit(reading)
  const id = crypto.randomUUID()
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  const { kysely } = platform.database
  await kysely
    .insertInto('imported_report')
    .values({
      id,
      organ_id: 'shifan',
      about_organ_id: organId,
      file_name: fileName,
      file_id: crypto.randomUUID(),
      readable: true,
      reason: null,
      organ_name: reading.organ,
      year: reading.year,
      format: reading.format,
      reading: JSON.stringify(reading),
      findings: JSON.stringify(findings),
      errors: count('error'),
      warnings: count('warning'),
      imported_by: null,
    })
    .execute()
  await kysely
    .insertInto('annual_report')
    .values({
      id: crypto.randomUUID(),
      organ_id: organId,
      year: reading.year ?? 0,
      format: reading.format ?? '2021',
      source: 'imported',
      status: 'published',
      title: reading.title ?? '',
      tables: JSON.stringify(reading.tables),
      narrative: JSON.stringify(reading.narrative),
      published_on: reading.publishDate,
      imported_report_id: id,
      version: 1,
    })
    .execute()
}

async function walkRequests(
  platform: TestPlatform,
  officer: PersonActor,
  leader: PersonActor,
): Promise<PortalRegion['codes']> {
  const submit = async () => {
    platform.setNow('2026-03-01')
    const taken = done(await submitRequest(platform, publicActor, { organId: 'zhujian', form: sampleRequestForm }))
    return { code: taken.queryCode, requestId: taken.requestId, version: taken.version }
  }
  const received = async () => {
    const taken = await submit()
    platform.setNow('2026-03-02')
    const target = { requestId: taken.requestId, expectedVersion: taken.version }
    const { version } = done(await confirmReceipt(platform, officer, { ...target, confirmedOn: '2026-03-02' }))
    return { ...taken, version }
  }
  const submitted = await submit()
  const handling = await received()

  const consulted = await received()
  platform.setNow('2026-03-09')
  let target = { requestId: consulted.requestId, expectedVersion: consulted.version }
  let { version } = done(await openConsultation(platform, officer, { ...target, party: 'thirdParty' }))
  platform.setNow('2026-03-25')
  target = { ...target, expectedVersion: version }
  done(
    await closeConsultation(platform, officer, {
      ...target,
      id: '1',
      outcome: 'objection',
      grounds: 'reasonable',
      reply: '涉及商业秘密',
    }),
  )

  const correction = await received()
  platform.setNow('2026-03-05')
  target = { requestId: correction.requestId, expectedVersion: correction.version }
  done(
    await askCorrection(platform, officer, {
      ...target,
      items: '写明是哪一年的分配表',
      guidance: '可以写年度，也可以写文号',
      replyBy: '2026-03-26',
    }),
  )

  const delivered = await received()
  platform.setNow('2026-03-12')
  target = { requestId: delivered.requestId, expectedVersion: delivered.version }
  ;({ version } = done(
    await giveAnswer(platform, { officer, leader }, target, {
      kind: 'partiallyDisclosed',
      reasons: '名单中的身份证号码属于个人隐私，区分处理后不公开。',
      content: '和平片区2025年度补助资金共 1204 万元，分配表见附件，其中个人身份证号码已作区分处理。',
    }),
  ))
  done(await deliver(platform, officer, { ...target, expectedVersion: version, mode: 'internet' }))
  return {
    submitted: submitted.code,
    handling: handling.code,
    consulted: consulted.code,
    correction: correction.code,
    delivered: delivered.code,
  }
}
