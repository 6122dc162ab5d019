import { expect, test } from 'vitest'
import { HeldUploads } from './held-uploads.ts'

const minute = 60_000

test('a file is found again until it is released', () => {
  const uploads = new HeldUploads(1_000)
  const upload = uploads.hold('甲.png', Buffer.alloc(100), 0)
  expect(uploads.find(upload?.id ?? '', 10 * minute)).toMatchObject({ fileName: '甲.png' })
  uploads.release(upload?.id ?? '')
  expect(uploads.find(upload?.id ?? '', 10 * minute)).toBeNull()
  expect(uploads.bytes).toBe(0)
})

test('a file is given up after half an hour', () => {
  const uploads = new HeldUploads(1_000)
  const early = uploads.hold('甲.png', Buffer.alloc(100), 0)
  const late = uploads.hold('乙.png', Buffer.alloc(100), 20 * minute)
  expect(uploads.find(early?.id ?? '', 31 * minute)).toBeNull()
  expect(uploads.find(late?.id ?? '', 31 * minute)).not.toBeNull()
  expect(uploads.bytes).toBe(100)
})

test('the oldest make room, and a file larger than all the room is not taken', () => {
  const uploads = new HeldUploads(250)
  const first = uploads.hold('甲', Buffer.alloc(100), 0)
  const second = uploads.hold('乙', Buffer.alloc(100), 1)
  uploads.hold('丙', Buffer.alloc(100), 2)
  expect(uploads.find(first?.id ?? '', 3)).toBeNull()
  expect(uploads.find(second?.id ?? '', 3)).not.toBeNull()
  expect(uploads.hold('丁', Buffer.alloc(251), 4)).toBeNull()
  expect(uploads.bytes).toBe(200)
})
