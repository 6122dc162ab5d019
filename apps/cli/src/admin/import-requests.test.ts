import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestOrgan, createTestPlatform } from '@gongkai/platform/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { importRequestsFile } from './import-requests.ts'

const platform = await createTestPlatform()
await createTestOrgan(platform, 'chengguan')
const folder = await mkdtemp(join(tmpdir(), 'gongkai-ledger-test-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const file = join(folder, '台账.csv')
await writeFile(
  file,
  '申请编号,收到日期,提交方式,申请人类型,申请人,申请内容\n2025-1,2025-03-03,网上,公民,张三,预算\n2025-2,三月,网上,公民,李四,决算\n',
)
const requests = () => platform.database.kysely.selectFrom('request').select('request_no').execute()

describe('gongkai admin import-requests', () => {
  it('checks a ledger and says every fault with its row, importing nothing', async () => {
    const said = await importRequestsFile(platform, file, 'chengguan', true)
    expect(said.ok).toBe(false)
    expect(said.lines).toEqual([
      '读出 2 行，1 行有问题；没有导入。',
      '  第 3 行：收到申请日期“三月”不是日期，请写成 2025-03-02 的形式',
    ])
    expect(await requests()).toEqual([])
  })

  it('imports the good rows and says what was left out', async () => {
    const said = await importRequestsFile(platform, file, 'chengguan')
    expect(said.lines[0]).toBe('读出 2 行，已导入 1 行，没有导入 1 行。')
    expect(said.ok).toBe(false)
    expect(await requests()).toEqual([{ request_no: '2025-1' }])
  })

  it('refuses a file that is not there, an organ that is not there, and a ledger it has imported', async () => {
    expect((await importRequestsFile(platform, join(folder, 'nothing.csv'), 'chengguan')).lines[0]).toContain('读不到')
    expect(await importRequestsFile(platform, file, 'nowhere')).toEqual({ ok: false, lines: ['没有这个机关'] })
    const again = await importRequestsFile(platform, file, 'chengguan')
    expect(again.ok).toBe(false)
    expect(again.lines.join()).toContain('申请编号“2025-1”已经有了')
    expect(await requests()).toHaveLength(1)
  })
})
