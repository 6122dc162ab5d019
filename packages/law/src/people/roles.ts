/** What a person may be in the platform. `applicant` is the citizen or organisation behind a request. */
export type Role =
  | 'applicant'
  | 'disclosureOfficer'
  | 'departmentHandler'
  | 'approvingLeader'
  | 'supervisor'
  | 'administrator'

/**
 * What each role is called. `disclosureOfficer` works in the OGI office (政府信息公开工作机构, OGI 4);
 * `approvingLeader` is its head, whose consent an extension needs (OGI 33); `supervisor` belongs to the competent
 * department (政府信息公开工作主管部门, OGI 47).
 */
export const roleLabels: Record<Role, string> = {
  applicant: '申请人',
  disclosureOfficer: '政府信息公开工作人员',
  departmentHandler: '业务处室承办人',
  approvingLeader: '政府信息公开工作机构负责人',
  supervisor: '主管部门监督人员',
  administrator: '系统管理员',
}

/** All roles, in the order they are listed for people. */
export const roles = Object.keys(roleLabels) as Role[]
