import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { organById } from '@gongkai/platform/actions/organs'
import { recordAudit } from '@gongkai/platform/audit-trail'
import { signIn } from '@gongkai/platform/people'
import { createTestOrgan, createTestPlatform } from '@gongkai/platform/testing'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../usage-error.ts'
import { adminCommand } from './admin-command.ts'
import {
  addOrgan,
  addPerson,
  editGuideOf,
  loadCalendarFile,
  rebuild,
  renameOrganTo,
  resetPasswordOf,
  verify,
} from './admin-commands.ts'

const platform = await createTestPlatform()
await createTestOrgan(platform, 'chengguan')

describe('gongkai admin', () => {
  it('gives a new one-time password that opens the account, and refuses an unknown name', async () => {
    const said = await resetPasswordOf(platform, 'chengguan-supervisor')
    const password = /一次性密码：(\S+)/.exec(said.lines[0] ?? '')?.[1] ?? ''
    expect(await signIn(platform, { username: 'chengguan-supervisor', password })).toMatchObject({ ok: true })
    expect(await resetPasswordOf(platform, 'nobody')).toMatchObject({ ok: false })
  })

  it('adds the top of a tree, an organ below it and a person there; what is wrong is said line by line', async () => {
    const organ = { name: '示范县人民政府', shortName: '示范县', kind: 'county', parent: null, code: null, mark: null }
    expect(await addOrgan(platform, { id: 'xian', ...organ })).toMatchObject({ ok: true })
    expect(await addOrgan(platform, { id: 'xiang', ...organ, parent: 'xian', kind: 'township' })).toMatchObject({
      ok: true,
    })
    const again = await addOrgan(platform, { id: 'xian', ...organ })
    expect(again.ok).toBe(false)
    expect(again.lines.join()).toContain('已经有机关使用')
    expect((await addOrgan(platform, { id: 'x', ...organ, kind: 'village' })).lines.join()).toContain('township')

    const person = { username: 'zhang', name: '张经办', role: 'disclosureOfficer', organ: 'xiang' }
    expect((await addPerson(platform, person)).lines.join()).toMatch(/一次性密码：\S+/)
    expect(await addPerson(platform, { ...person, username: 'li', organ: 'nowhere' })).toMatchObject({ ok: false })
    expect(await addPerson(platform, { ...person, username: 'wang', role: 'king' })).toMatchObject({ ok: false })
  })

  it('gives an organ its right names and leaves the rest', async () => {
    expect(
      await renameOrganTo(platform, 'chengguan', { name: '示范县城关镇人民政府', kind: 'township' }),
    ).toMatchObject({ ok: true })
    const row = await platform.database.kysely
      .selectFrom('organ')
      .select(['name', 'short_name', 'kind', 'path'])
      .where('id', '=', 'chengguan')
      .executeTakeFirst()
    expect(row).toEqual({
      name: '示范县城关镇人民政府',
      short_name: 'chengguan',
      kind: 'township',
      path: '/chengguan/',
    })
    expect(await renameOrganTo(platform, 'chengguan', {})).toMatchObject({ ok: false })
    expect(await renameOrganTo(platform, 'chengguan', { name: '镇' })).toMatchObject({ ok: false })
    expect(await renameOrganTo(platform, 'nowhere', { name: '示范县人民政府' })).toMatchObject({ ok: false })
  })

  it('writes what the guide tells of an organ: what is left out stays, what is empty goes', async () => {
    const guideNow = async () => (await organById(platform.database.kysely, 'chengguan'))?.guide
    await editGuideOf(platform, 'chengguan', { office: ' 党政办公室 ', phone: '000-00000001', fax: '' })
    expect(await guideNow()).toEqual({ office: '党政办公室', phone: '000-00000001' })
    expect(await editGuideOf(platform, 'chengguan', { address: '示范路1号', phone: '' })).toMatchObject({ ok: true })
    expect(await guideNow()).toEqual({ office: '党政办公室', address: '示范路1号' })

    expect(await editGuideOf(platform, 'chengguan', {})).toMatchObject({ ok: false })
    expect((await editGuideOf(platform, 'chengguan', { hours: '字'.repeat(2001) })).lines.join()).toContain('--hours')
    expect(await editGuideOf(platform, 'nowhere', { office: '办公室' })).toMatchObject({ ok: false })
    expect(await guideNow()).toEqual({ office: '党政办公室', address: '示范路1号' })
  })

  it('verifies the audit trail, and against a head noted earlier', async () => {
    const first = await verify(platform, null)
    expect(first.ok).toBe(true)
    const head = /(\d+:[0-9a-f]{64})/.exec(first.lines.join())?.[1] ?? ''
    await recordAudit(platform.database.kysely, platform.now(), {
      personId: null,
      organId: null,
      action: 'signOut',
      objectKind: 'person',
      objectId: 'x',
      outcome: 'done',
    })
    expect(await verify(platform, head)).toMatchObject({ ok: true })
    expect(
      await verify(
        platform,
        head.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      ),
    ).toMatchObject({ ok: false })
    expect(await verify(platform, 'noted')).toMatchObject({ ok: false })
  })

  it('loads a holiday notice from a file, once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'calendar-'))
    const file = join(folder, '2027.json')
    const notice = {
      year: 2027,
      title: '国务院办公厅关于2027年部分节假日安排的通知',
      documentNo: '国办发明电〔2026〕9号',
      publishedOn: '2026-11-05',
      off: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
      makeupWorkdays: [],
    }
    await writeFile(file, JSON.stringify(notice))
    expect(await loadCalendarFile(platform, file)).toMatchObject({ ok: true })
    expect(platform.calendar.years.has(2027)).toBe(true)
    expect((await loadCalendarFile(platform, file)).lines.join()).toContain('已经载入过')
    expect((await loadCalendarFile(platform, join(folder, 'nothing.json'))).lines.join()).toContain('没有找到')
    await writeFile(file, '{')
    expect((await loadCalendarFile(platform, file)).lines.join()).toContain('JSON')
    await rm(folder, { recursive: true })
  })

  it('rebuilds the views', async () => {
    expect(await rebuild(platform)).toEqual({
      ok: true,
      lines: ['已按事件重建：申请 0 件，信息条目 0 条，年度报告 0 份，导入的报告 0 份，复议诉讼案件 0 件。'],
    })
  })

  it.each([
    [['forget'], 'forget'],
    [['reset-password'], '用户名'],
    [['create-organ', 'x', '--name', 'y'], '--short-name、--kind'],
    [['reset-password', 'a', 'b'], '多出'],
    [['verify-audit-trail', '--loud'], '参数不对'],
  ])('with %j is told what is wrong', async (args, part) => {
    await expect(adminCommand(args)).rejects.toThrow(UsageError)
    await expect(adminCommand(args)).rejects.toThrow(part)
  })
})
