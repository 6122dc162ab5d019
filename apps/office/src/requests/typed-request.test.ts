import { describe, expect, test } from 'vitest'
import { newRequestBody, receiptMayBeOpen, untypedRequest } from './typed-request.ts'

describe('a paper request', () => {
  const typed = untypedRequest('zhujian', '2026-04-08')
  test('sends what was filled in, trimmed', () => {
    const body = newRequestBody({ ...typed, form: { ...typed.form, name: ' 王某 ', content: '补助资金分配表' } })
    expect(body).toEqual({
      organId: 'zhujian',
      channel: 'inPerson',
      receivedOn: '2026-04-08',
      form: {
        applicantKind: 'naturalPerson',
        identityKind: 'residentId',
        provisionForm: 'paper',
        name: '王某',
        content: '补助资金分配表',
      },
    })
  })
  test('of a person has no contact person, even where one was typed before the kind was changed', () => {
    const body = newRequestBody({ ...typed, form: { ...typed.form, contactPerson: '李某' } })
    expect(body.form).not.toHaveProperty('contactPerson')
  })
  test('by post keeps the day of posting', () => {
    const body = newRequestBody({ ...typed, channel: 'postSigned', submittedOn: '2026-04-05' })
    expect(body).toMatchObject({ submittedOn: '2026-04-05', receivedOn: '2026-04-08' })
  })
  test('by word of mouth says that it was read back, another does not', () => {
    expect(newRequestBody({ ...typed, channel: 'oral', readBack: true })).toMatchObject({ readBack: true })
    expect(newRequestBody({ ...typed, readBack: true })).not.toHaveProperty('readBack')
  })
  test('waits for the confirmation of the applicant only where the Regulation says so', () => {
    expect(['inPerson', 'postSigned', 'postUnsigned', 'fax', 'email', 'oral'].filter(receiptMayBeOpen)).toEqual([
      'postUnsigned',
      'fax',
      'email',
      'oral',
    ])
  })
})
