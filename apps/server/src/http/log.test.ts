import { describe, expect, it } from 'vitest'
import { withoutPersonalData } from './log.ts'

describe('a technical message', () => {
  it.each([
    ['invalid input syntax for type uuid: "张三"', 'invalid input syntax for type uuid: "…"'],
    ['Key (username)=(zhangsan) already exists.', 'Key (…)=(…) already exists.'],
    ['mail to zhang.san@mail.example.cn failed', 'mail to [邮箱] failed'],
    ['number 11010519491231002X is taken', 'number [号码] is taken'],
    ['call 138 0013 8000 or 0533-1234567', 'call [号码] or [号码]'],
  ])('%s loses what names a person', (message, kept) => {
    expect(withoutPersonalData(message)).toBe(kept)
  })

  it.each(['connection timeout after 15000 ms', 'relation request does not exist', 'at server.mjs:120:17'])(
    '%s stays as it is',
    (message) => expect(withoutPersonalData(message)).toBe(message),
  )
})
