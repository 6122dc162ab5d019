import type { SiteSettings } from '../../public/site.ts'

const lengthOf = (text: string): number => [...text].length

/** Base64 makes 3 bytes 4 characters; an emblem is on every page, so it stays small. */
const MAX_EMBLEM_CHARACTERS = 140_000

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** What is wrong with settings of the site, a sentence a field; empty when nothing is. Nothing needs to be filled in. */
export function siteFaults(site: SiteSettings): Record<string, string> {
  const fields: Record<string, string> = {}
  const { name, motto, identificationCode, icpNumber, publicSecurityNumber, sponsor, errorReportUrl } = site
  const short: [string, string, string | undefined, number][] = [
    ['name', '网站名称', name, 40],
    ['motto', '网站说明', motto, 60],
    ['icpNumber', 'ICP 备案号', icpNumber, 40],
    ['publicSecurityNumber', '公安备案号', publicSecurityNumber, 40],
    ['sponsor', '主办单位', sponsor, 60],
  ]
  for (const [field, label, text = '', most] of short) {
    if (lengthOf(text) > most) fields[field] = `${label}最多 ${most} 个字，现在是 ${lengthOf(text)} 个`
  }
  if (identificationCode !== undefined && !/^\d{10}$/.test(identificationCode)) {
    fields['identificationCode'] = '政府网站标识码应为 10 位数字'
  }
  if (errorReportUrl !== undefined && !isWebAddress(errorReportUrl)) {
    fields['errorReportUrl'] = '请填写完整的网址，以 https:// 开头'
  }
  if (site.mainSite !== undefined) {
    if (lengthOf(site.mainSite.name) > 40) fields['mainSite.name'] = '门户网站名称最多 40 个字'
    if (site.mainSite.name === '') fields['mainSite.name'] = '填写了门户网站的网址，请同时填写名称'
    if (!isWebAddress(site.mainSite.url)) fields['mainSite.url'] = '请填写门户网站的完整网址，以 https:// 开头'
  }
  const { emblem } = site
  if (emblem !== undefined) {
    if (!/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/.test(emblem)) {
      fields['emblem'] = '标志应为 PNG 或者 JPEG 图片'
    } else if (emblem.length > MAX_EMBLEM_CHARACTERS) {
      fields['emblem'] = '标志图片最大 100 KB，请缩小以后再上传'
    }
  }
  return fields
}
