/** Proofs of identity. OGI 29(2)1. */
export const identityKindLabels: Record<string, string> = {
  residentId: '居民身份证',
  passport: '护照',
  residencePermit: '港澳台居民居住证或通行证',
  unifiedSocialCreditCode: '统一社会信用代码',
  otherProof: '其他证件',
}

/** In what form the information is wanted. OGI 29(2)3. */
export const provisionFormLabels: Record<string, string> = {
  paper: '纸质文本',
  electronic: '电子文本',
  inspection: '查阅、抄录',
}

/** By which way it is wanted. OGI 29(2)3. */
export const obtainingRouteLabels: Record<string, string> = {
  post: '邮寄',
  email: '电子邮件',
  download: '网上下载',
  inPerson: '当面领取',
  fax: '传真',
}
