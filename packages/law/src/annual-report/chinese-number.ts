const chineseDigits = '零一二三四五六七八九'

/** 三, 十二, 一百零五, 一千二百 as a number; the characters must be those of such a number. */
export function chineseNumber(text: string): number {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二')
  let sum = 0
  let digit = 0
  for (const character of plain) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[character]
    if (scale === undefined) digit = chineseDigits.indexOf(character)
    else {
      sum += (digit === 0 ? 1 : digit) * scale
      digit = 0
    }
  }
  return sum + digit
}
