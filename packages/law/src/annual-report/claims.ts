/** A figure is read as printed: full-width digits, thousands separators and inner spaces do not matter. */
const digits = '[0-9０-９][0-9０-９,， ]{0,11}'

/** What stands between the verb and the figure: words, never a figure or the end of a sentence. */
const words = '[^0-9０-９。；;，,\\n]{0,20}'

/** `新收（到）政府信息公开申请118件`, `收到依申请公开4件`, `受理管委会办公室依申请公开信息4件`. */
const received = new RegExp(
  `(?:新收到|新收|收到|接收|受理|接到|共收)${words}(?:申请|依申请公开)${words}?(${digits})(?:余)?[件条宗份个次]`,
  'g',
)

/** `收到118件政府信息公开申请`. */
const receivedBefore = new RegExp(
  `(?:新收到|新收|收到|接收|受理|接到|共收)[^0-9０-９。；;，,\\n]{0,8}(${digits})[件条宗份个](?:政府)?(?:信息公开|依申请)[^0-9０-９。；;，,\\n]{0,8}申请`,
  'g',
)

/** `未收到…信息公开申请`, `没有收到…申请`, `无依申请公开`. */
const noneReceived =
  /(?:未收到|没有收到|未接到|没有接到|未收取到|未受理|未接收到?)[^0-9。；;\n]{0,30}?(?:信息公开申请|信息公开的申请|依申请公开|公开申请)/

/** Words that make a figure something else than what this organ newly received in the year. */
const notReceived = /上年|上一年|去年|结转|复议|诉讼|补正|撤回|办结|答复|其中|累计(?:办理|答复)/

function toNumber(text: string): number {
  return Number(text.normalize('NFKC').replace(/[,， ]/g, ''))
}

/** Where prose says that no request was received: the words and their offset; null where it does not. */
export function noRequestsReceived(prose: string): { words: string; offset: number } | null {
  const match = noneReceived.exec(prose)
  return match ? { words: match[0], offset: match.index } : null
}

/**
 * The number of requests that a narrative says were received, where it says one number and no other; 0 for
 * “未收到政府信息公开申请”. Undefined where it says nothing, or more than one number.
 */
export function claimedNewReceived(prose: string): number | undefined {
  const found = new Set<number>()
  for (const pattern of [received, receivedBefore]) {
    for (const match of prose.matchAll(pattern)) {
      const text = match[0]
      if (!/信息公开|依申请|公开申请/.test(text) || notReceived.test(text)) continue
      found.add(toNumber(match[1] ?? ''))
    }
  }
  if (found.size === 1) return [...found][0]
  if (found.size === 0 && noRequestsReceived(prose)) return 0
  return undefined
}
