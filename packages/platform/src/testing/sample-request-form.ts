import type { RequestFormInput } from '../actions/requests/index.ts'

/** A form that is in order, of an invented person. */
export const sampleRequestForm: RequestFormInput = {
  applicantKind: 'naturalPerson',
  name: '王小明',
  identityKind: 'residentId',
  identityNumber: '11010519491231002X',
  phone: '13800138000',
  email: 'wang@example.cn',
  postalAddress: '示范市和平路1号',
  content: '和平片区老旧小区改造工程2025年度补助资金分配表',
  provisionForm: 'electronic',
  obtainingRoute: 'download',
}
