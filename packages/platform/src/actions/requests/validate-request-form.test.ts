import { describe, expect, it } from 'vitest'
import { sampleRequestForm } from '../../testing/sample-request-form.ts'
import { type RequestFormInput, validateRequestForm } from './validate-request-form.ts'

const organisation: RequestFormInput = {
  ...sampleRequestForm,
  applicantKind: 'business',
  name: '示范建设有限公司',
  identityKind: 'unifiedSocialCreditCode',
  identityNumber: '91350100M000100Y43',
  representative: '李四',
  contactPerson: '张三',
}

describe('a request form', () => {
  it('of a natural person comes back trimmed and narrow, without the fields of organisations', () => {
    const checked = validateRequestForm({
      ...sampleRequestForm,
      name: ' 王小明 ',
      identityNumber: '１１０１０５ １９４９１２３１ ００２ｘ',
      phone: '138 0013 8000',
      representative: '不用填',
      purpose: '',
    })
    expect(checked).toMatchObject({
      ok: true,
      value: {
        name: '王小明',
        identityNumber: '11010519491231002X',
        phone: '13800138000',
        representative: null,
        contactPerson: null,
        purpose: null,
        documentNo: null,
      },
    })
  })

  it.each(['business', 'research', 'publicWelfare', 'legalService', 'other'])(
    'of an organisation (%s) is in order',
    (kind) => {
      expect(validateRequestForm({ ...organisation, applicantKind: kind })).toMatchObject({
        ok: true,
        value: { applicantKind: kind, contactPerson: '张三' },
      })
    },
  )

  it.each<[string, RequestFormInput, string, string]>([
    ['no kind of applicant', { applicantKind: 'alien' }, 'applicantKind', '请选择申请人类型'],
    ['no name', { name: ' ' }, 'name', '请填写姓名'],
    ['a name that is too long', { name: '长'.repeat(101) }, 'name', '姓名最多 100 个字，现在是 101 个'],
    ['no proof of identity', { identityKind: '' }, 'identityKind', '请选择证件类型'],
    ['a key every object has', { identityKind: 'constructor' }, 'identityKind', '请选择证件类型'],
    ['a credit code of a person', { identityKind: 'unifiedSocialCreditCode' }, 'identityKind', '公民请选择个人的证件'],
    ['no number', { identityNumber: '' }, 'identityNumber', '请填写居民身份证号码'],
    ['a short identity number', { identityNumber: '1101051949123100' }, 'identityNumber', '应为 18 位，现在是 16 位'],
    ['a wrong check digit', { identityNumber: '110105194912310021' }, 'identityNumber', '校验码对不上'],
    ['a short mobile number', { phone: '1380013800' }, 'phone', '手机号码应为 11 位，现在是 10 位'],
    ['a mobile number of no network', { phone: '12800138000' }, 'phone', '现在是 11 位但号段不对'],
    ['a landline without area code', { phone: '6712345' }, 'phone', '带区号的固定电话'],
    ['a broken address of mail', { email: 'wang@example' }, 'email', '电子邮箱的格式不对'],
    ['no contact', { phone: '', email: '', postalAddress: ' ' }, 'phone', '请至少填写一种联系方式'],
    ['no content', { content: '\n ' }, 'content', '请写明需要什么信息'],
    ['too much content', { content: '字'.repeat(5001) }, 'content', '最多 5000 个字，现在是 5001 个'],
    ['no form of provision', { provisionForm: null }, 'provisionForm', '请选择提供信息的形式'],
    ['no route', { obtainingRoute: undefined }, 'obtainingRoute', '请选择获取信息的途径'],
    ['mail without address', { obtainingRoute: 'email', email: '' }, 'email', '请填写电子邮箱'],
    ['post without address', { obtainingRoute: 'post', postalAddress: '' }, 'postalAddress', '请填写通信地址'],
  ])('with %s is refused beside that field only', (_, wrong, field, sentence) => {
    const checked = validateRequestForm({ ...sampleRequestForm, ...wrong })
    expect(checked.ok).toBe(false)
    if (checked.ok) return
    expect(Object.keys(checked.fields)).toEqual([field])
    expect(Object.values(checked.fields)[0]).toContain(sentence)
  })

  it.each<[string, RequestFormInput, string, string]>([
    ['a wrong credit code', { identityNumber: '91350100M000100Y4Z' }, 'identityNumber', '统一社会信用代码不正确'],
    ['a short credit code', { identityNumber: '91350100M' }, 'identityNumber', '应为 18 位，现在是 9 位'],
    ['no contact person', { contactPerson: '' }, 'contactPerson', '请填写联系人'],
    ['an identity card', { identityKind: 'residentId' }, 'identityKind', '单位请选择统一社会信用代码'],
    ['no name', { name: '' }, 'name', '请填写单位名称'],
  ])('of an organisation with %s is refused', (_, wrong, field, sentence) => {
    const checked = validateRequestForm({ ...organisation, ...wrong })
    expect(checked.ok).toBe(false)
    if (checked.ok) return
    expect(Object.keys(checked.fields)).toEqual([field])
    expect(Object.values(checked.fields)[0]).toContain(sentence)
  })

  it('comes back without the invisible characters of copied text', () => {
    const checked = validateRequestForm({
      ...sampleRequestForm,
      name: '王\u202e小\u0000明',
      content: '第一行\n第二行\u0007\t完',
    })
    expect(checked).toMatchObject({ ok: true, value: { name: '王小明', content: '第一行\n第二行\t完' } })
  })

  it('names everything that is missing at once', () => {
    const checked = validateRequestForm({})
    expect(checked.ok).toBe(false)
    if (checked.ok) return
    expect(Object.keys(checked.fields).sort()).toEqual(
      ['applicantKind', 'content', 'identityKind', 'name', 'obtainingRoute', 'phone', 'provisionForm'].sort(),
    )
  })
})
