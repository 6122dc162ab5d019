import { describe, expect, it } from 'vitest'
import { personInText, type PersonalForm } from './person-in-text.ts'

const nobody: PersonalForm = {
  name: '陈建国',
  identityNumber: null,
  phone: null,
  email: null,
  postalAddress: null,
  representative: null,
  contactPerson: null,
  agentName: null,
  agentIdentityNumber: null,
  agentPhone: null,
}
const without = (text: string, part: Partial<PersonalForm>): string =>
  personInText({ ...nobody, ...part }).without(text, '□')

describe('a name that is a word as well', () => {
  const stays: [string, string][] = [
    ['和平', '和平路1号和平小区的拆迁补偿标准'],
    ['和平', '申请公开和平片区老旧小区改造工程的资金分配表，以及战争与和平年代档案'],
    ['和平', '战争与和平，1957年版'],
    ['和平', '寄示范市和平路1号'],
    ['高兴', '很高兴为您服务，申请人高兴地领走了材料'],
    ['王', '示范市王府井街道国王路王家村的规划图'],
    ['王', '姓王'],
    ['方便', '请在方便时来取，方便的话电话联系'],
    ['文明', '精神文明建设工作方案；创建文明城市'],
  ]
  it.each(stays)('%s is left in “%s”', (name, text) => {
    expect(without(text, { name })).toBe(text)
    expect(personInText({ ...nobody, name }).isNamedIn(text)).toBe(false)
  })

  const goes: [string, string, string][] = [
    ['和平', '和平', '□'],
    ['和平', '和平：您于2026年3月2日提出的申请收悉。', '□：您于2026年3月2日提出的申请收悉。'],
    ['和平', '和平申请公开：和平路的施工图', '□申请公开：和平路的施工图'],
    ['高兴', '已电话告知高兴 13800138000', '已电话告知□ 13800138000'],
    ['高兴', '高兴来电，很高兴', '□来电，很高兴'],
    ['高兴', '与高兴电话沟通；请高兴本人来', '与□电话沟通；请□本人来'],
    ['高兴', '申请人：高兴，住址见附件', '申请人：□，住址见附件'],
    ['王', '王先生要求当面领取（王）', '□先生要求当面领取（□）'],
  ]
  it.each(goes)('%s goes in “%s”', (name, text, rest) => {
    expect(without(text, { name })).toBe(rest)
    expect(personInText({ ...nobody, name }).isNamedIn(text)).toBe(true)
  })
})

describe('what nothing else is called', () => {
  const goes: [string, Partial<PersonalForm>, string, string][] = [
    ['a name', { name: '王小明' }, '请王小明本人来，王小明的申请', '请□本人来，□的申请'],
    ['a short name that is no word', { name: '王芳' }, '已请王芳补正', '已请□补正'],
    ['an agent', { name: '王小明', agentName: '赵律' }, '赵律代王小明来', '□代□来'],
    ['a number in groups', { phone: '13800138000' }, '电话138 0013 8000或者138-0013-8000', '电话□或者□'],
    ['a number behind a country code', { phone: '13800138000' }, '8613800138000', '86□'],
    ['an identity number', { identityNumber: '11010519491231002X' }, '证件11010519491231002x', '证件□'],
    ['an address before the name in it', { name: '王芳', postalAddress: '王芳巷3号' }, '寄王芳巷3号', '寄□'],
  ]
  it.each(goes)('%s goes wherever it stands', (_, part, text, rest) => {
    expect(without(text, part)).toBe(rest)
  })

  it('is no part of a longer word', () => {
    expect(without('Annual report, Ann; x88123', { name: 'Ann', phone: '8812' })).toBe('Annual report, □; x88123')
  })

  it('is taken as it is written, not as a pattern', () => {
    expect(without('a.b@c.d axb@c.d', { email: 'a.b@c.d' })).toBe('□ axb@c.d')
    expect(personInText({ ...nobody, name: '王小明（示范）' }).without('王小明（示范）', '$&')).toBe('$&')
  })
})
