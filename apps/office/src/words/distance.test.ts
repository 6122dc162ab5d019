import { describe, expect, test } from 'vitest'
import { distanceInFull, distanceInWords } from './distance.ts'

describe('the distance of a due day', () => {
  test.each([
    [6, 'running', '剩 6 天', '还剩 6 个工作日'],
    [0, 'dueSoon', '今天到期', '今天到期'],
    [-1, 'overdue', '超 1 天', '已超期 1 个工作日'],
    [null, 'paused', '暂停', '期限暂停'],
    [null, 'unconfirmed', '未起算', '期限还没有起算，确认收到的次日起算'],
    [null, 'running', '期限未知', '期限未知'],
  ] as const)('%s %s', (daysLeft, level, short, full) => {
    expect(distanceInWords(daysLeft, level)).toBe(short)
    expect(distanceInFull(daysLeft, level)).toBe(full)
  })
})
