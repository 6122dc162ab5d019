import type { RequestFormInput } from '../actions/requests/index.ts'
import { inventedCreditCode, inventedResidentId } from './invented-numbers.ts'

type Applicant = Omit<RequestFormInput, 'content'>

const person = (letter: string, mailbox: string, birthday: string, serial: 996 | 997 | 998 | 999): Applicant => ({
  applicantKind: 'naturalPerson',
  name: `演示申请人${letter}`,
  identityKind: 'residentId',
  identityNumber: inventedResidentId(birthday, serial),
  email: `${mailbox}@example.com`,
  provisionForm: 'electronic',
  obtainingRoute: 'email',
})

const organisation = (
  applicantKind: 'business' | 'research' | 'publicWelfare' | 'legalService' | 'other',
  name: string,
  mailbox: string,
  serial: number,
): Applicant => ({
  applicantKind,
  name,
  identityKind: 'unifiedSocialCreditCode',
  identityNumber: inventedCreditCode(serial),
  representative: '演示法定代表人',
  contactPerson: '演示联系人',
  email: `${mailbox}@example.com`,
  postalAddress: '示范市演示路99号（虚构）',
  provisionForm: 'paper',
  obtainingRoute: 'post',
})

/** Who asks in the demonstration: nobody that exists, and openly so. */
export const applicants = {
  jia: person('甲', 'jia', '1990-01-01', 996),
  yi: person('乙', 'yi', '1985-06-15', 997),
  bing: person('丙', 'bing', '1978-11-30', 998),
  ding: person('丁', 'ding', '1999-03-08', 999),
  wu: person('戊', 'wu', '1966-09-09', 996),
  company: organisation('business', '示范市演示商贸有限公司', 'company', 11),
  institute: organisation('research', '示范市演示研究所', 'institute', 12),
  charity: organisation('publicWelfare', '示范市演示公益服务中心', 'charity', 13),
  lawFirm: organisation('legalService', '示范市演示律师事务所', 'lawfirm', 14),
} satisfies Record<string, Applicant>

export type ApplicantKey = keyof typeof applicants
