const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const units: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/** The characters of a number written in Chinese, for use in patterns. */
export const chineseDigits = '零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟'

/** `一千二百零三` → 1203, `二〇二四` → 2024, `十二` → 12; null for anything that is no number. */
export function readChineseNumber(text: string): number | null {
  if (text === '') return null
  if ([...text].every((character) => digits[character] !== undefined)) {
    return Number([...text].map((character) => digits[character]).join(''))
  }
  let total = 0
  let section = 0
  let digit = -1
  for (const character of text) {
    const value = digits[character]
    const unit = units[character]
    if (value !== undefined) digit = value
    else if (unit !== undefined) {
      section += (digit < 0 ? 1 : digit) * unit
      digit = -1
    } else if (character === '万' || character === '亿') {
      if (digit > 0) section += digit
      if (section === 0 && total === 0) return null
      total = (total + section) * (character === '万' ? 10_000 : 100_000_000)
      section = 0
      digit = -1
    } else return null
  }
  return total + section + (digit > 0 ? digit : 0)
}
