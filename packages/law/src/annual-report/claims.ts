import { readChineseNumber } from './chinese-number.ts'

/** A figure is read as printed: full-width digits, thousands separators, inner spaces and Chinese numerals. */
const figure = '([0-9０-９][0-9０-９,， ]{0,11}|[零〇一二两三四五六七八九十百千]{1,9})'

/** Words between verb and figure: never a figure or the end of a clause. */
const words = (limit: number) => `[^0-9０-９。；;，,、\\n]{0,${limit}}?`
/** Those who apply are listed with 、 between them: 公民、法人或者其他组织提出的. */
const applicants = (limit: number) => `[^0-9０-９。；;，,\\n]{0,${limit}}?`

const verb = '(?:新收到|新收|收到|接收|受理|接到)'

const leadingVerb = new RegExp(`^${verb}`)

/** The unit behind the figure; 余, 多 and 左右 make the figure no claim. */
const unit = '\\s?[件条宗份个次](?!左右|以上)'

/** `新收政府信息公开申请118件`, `受理管委会办公室依申请公开信息4件`, `收到申请4件` below 依申请公开. */
const received = new RegExp(`${verb}${applicants(30)}(?:申请|依申请公开)${words(12)}${figure}${unit}`, 'g')

/** `收到118件政府信息公开申请`. */
const receivedBefore = new RegExp(
  `${verb}${words(8)}${figure}\\s?[件条宗份个](?:政府)?(?:信息公开|依申请)${words(8)}申请`,
  'g',
)

/** `依申请公开。全年共收到4件`. */
const receivedBare = new RegExp(`${verb}(?:共|共计|总计|合计)?${figure}${unit}(?=[，,。；;、（(]|$)`, 'gm')

/** `未收到…信息公开申请`, `没有收到…申请`, `未收到依申请公开`. */
const noneReceived =
  /(?:未收到|没有收到|未接到|没有接到|未收取到|未受理|未接收到?)[^0-9。；;\n]{0,30}?(?:信息公开申请|信息公开的申请|依申请公开|公开申请)/

/** Words that make a figure something else than what this organ newly received in the year. */
const somethingElse = /结转|复议|诉讼|补正|撤回|办结|答复|其中|累计(?:办理|答复)|约|近|超过|不足/

/** 受理并办结申请4件 is as much as 受理申请4件. */
const alsoDone = /(?:并|及|和)(?:全部|按时|按期|依法|及时)*(?:办结|答复)/

/** All that may stand between verb and 申请 where the subject of the application is not named again. */
const neutral =
  /共计?|合计|总计|累计|各类|各种|有效|新|书面|网上|网络|线上|线下|现场|当面|信函|邮件|电子|邮寄|平台|渠道|方式|通过|公民|法人|自然人|企业|个人|单位|组织|其他|社会|公众|群众|市民|申请人|提出|提交|或者?|和|及|与|、|等|的|[（(].*?[)）]/g

/** Words before the verb, in the same clause, that tell of another year or of nothing. */
const otherYearOrNone = /上年|上一年|去年|往年|同期|其中|年均|平均|未$|没有$|没$|不再$/

function toNumber(text: string): number {
  const plain = text.normalize('NFKC').replace(/[,， ]/g, '')
  return /^[0-9]/.test(plain) ? Number(plain) : (readChineseNumber(plain) ?? Number.NaN)
}

/** The words of the same clause in front of an offset. */
function clauseBefore(prose: string, offset: number): string {
  return /[^。；;，,\n]{0,16}$/.exec(prose.slice(Math.max(0, offset - 16), offset))?.[0] ?? ''
}

/** True where the paragraph or its heading has spoken of 依申请公开 not long before: then 收到4件 means requests. */
function isAboutRequests(prose: string, offset: number): boolean {
  const near = prose.slice(Math.max(0, offset - 80), offset).split('\n')
  const above = near.at(-2) ?? ''
  const heading = above.length <= 24 && !/[。；;，,]/.test(above) ? above : ''
  const paragraph = heading + (near.at(-1) ?? '')
  return /依申请公开|信息公开申请|公开申请/.test(paragraph)
}

/** Whether nothing between verb and 申请 names another kind of application: 收到行政许可申请4件 does. */
function isNeutral(text: string): boolean {
  const between = text.replace(leadingVerb, '').split('申请')[0] ?? ''
  return between.replace(neutral, '').replace(/[0-9零一二两三四五六七八九十百千,件条宗份个次 ]+/g, '') === ''
}

/** Where prose says that no request was received: the words and their offset; null where it does not. */
export function noRequestsReceived(prose: string): { words: string; offset: number } | null {
  const match = noneReceived.exec(prose)
  return match ? { words: match[0], offset: match.index } : null
}

/** The year that the clause of a claim names in front of it: `2023年收到…`, `2023年，共收到…`. */
const yearBefore = /(20\d{2})年度?(?:全年)?[，,]?[^。；;，,\n]{0,16}$/

/** Whether a claim is about another year than the one reported on. */
function isOfOtherYear(prose: string, offset: number, year: number | null): boolean {
  if (year === null) return false
  const named = yearBefore.exec(prose.slice(Math.max(0, offset - 30), offset).normalize('NFKC'))?.[1]
  return named !== undefined && Number(named) !== year
}

function claimsOf(prose: string, pattern: RegExp, year: number | null): number[] {
  const found: number[] = []
  for (const match of prose.matchAll(pattern)) {
    const text = match[0]
    if (isOfOtherYear(prose, match.index, year)) continue
    if (somethingElse.test(text.replace(alsoDone, '')) || otherYearOrNone.test(clauseBefore(prose, match.index)))
      continue
    if (!/信息公开|依申请|公开申请/.test(text) && !(isNeutral(text) && isAboutRequests(prose, match.index))) continue
    found.push(toNumber(match[1] ?? ''))
  }
  return found
}

/**
 * The number of requests that a narrative says were received in the year reported on, where it says one number and no
 * other, or parts and their sum; 0 for “未收到政府信息公开申请”. Undefined where it says nothing, something vague, or
 * numbers that do not agree. Without a year, a claim about another year is not told from one about this year.
 */
export function claimedNewReceived(prose: string, year: number | null = null): number | undefined {
  const named = [...claimsOf(prose, received, year), ...claimsOf(prose, receivedBefore, year)]
  const found = named.length > 0 ? named : claimsOf(prose, receivedBare, year)
  if (found.length === 0) return noRequestsReceived(prose) ? 0 : undefined
  const largest = Math.max(...found)
  const others = found.filter((figure) => figure !== largest)
  if (others.length === 0) return largest
  // 网上收到16件，信函收到2件，合计收到18件: the parts are no other claim.
  return others.length > 1 && others.reduce((sum, part) => sum + part, 0) === largest ? largest : undefined
}
