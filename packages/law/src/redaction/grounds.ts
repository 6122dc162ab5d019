/** Why a part of an answer is withheld (区分处理). OGI 14–16, 37; PIPL. */
export type RedactionGround =
  | 'stateSecret'
  | 'lawProhibits'
  | 'securityStability'
  | 'tradeSecret'
  | 'personalPrivacy'
  | 'personalInformation'
  | 'internalAffairs'
  | 'processInfo'
  | 'enforcementFile'

interface GroundRule {
  label: string
  article: string
}

const ogi = (article: string): string => `《政府信息公开条例》${article}`

/** The grounds, in the order of the Regulation. */
export const redactionGrounds: Record<RedactionGround, GroundRule> = {
  stateSecret: { label: '国家秘密', article: ogi('第十四条') },
  lawProhibits: { label: '法律、行政法规禁止公开', article: ogi('第十四条') },
  securityStability: { label: '危及“三安全一稳定”', article: ogi('第十四条') },
  tradeSecret: { label: '商业秘密', article: ogi('第十五条') },
  personalPrivacy: { label: '个人隐私', article: ogi('第十五条') },
  personalInformation: { label: '个人信息', article: '《个人信息保护法》第二十五条' },
  internalAffairs: { label: '内部事务信息', article: ogi('第十六条第一款') },
  processInfo: { label: '过程性信息', article: ogi('第十六条第二款') },
  enforcementFile: { label: '行政执法案卷信息', article: ogi('第十六条第二款') },
}

/** A part of a page that is withheld. Lengths are fractions of the page, from its upper left corner. */
export interface RedactionMark {
  /** 1-based. */
  page: number
  x: number
  y: number
  width: number
  height: number
  ground: RedactionGround
}

/** Everything that is wrong with the marks for a document of so many pages, in Chinese; empty when they can be used. */
export function markFaults(marks: readonly RedactionMark[], pages: number): string[] {
  const faults: string[] = []
  for (const [index, mark] of marks.entries()) {
    const which = `第${index + 1}处遮盖`
    const { page, x, y, width, height, ground } = mark
    if (!Number.isInteger(page) || page < 1 || page > pages) faults.push(`${which}的页码${page}不在1至${pages}之间。`)
    const inside = [x, y, width, height].every((value) => Number.isFinite(value) && value >= 0 && value <= 1)
    if (!inside || width === 0 || height === 0) faults.push(`${which}的位置不对，请重新画。`)
    if (!Object.hasOwn(redactionGrounds, ground)) faults.push(`${which}没有选择理由。`)
  }
  return faults
}

/** How often each ground was used, for the letter: `个人隐私3处（《政府信息公开条例》第十五条）`. */
export function groundsInWords(marks: readonly Pick<RedactionMark, 'ground'>[]): string {
  return (Object.keys(redactionGrounds) as RedactionGround[])
    .map((ground) => ({ ...redactionGrounds[ground], count: marks.filter((mark) => mark.ground === ground).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, article, count }) => `${label}${count}处（${article}）`)
    .join('、')
}
