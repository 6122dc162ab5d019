const chineseDigits: Record<string, string> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}

/** The same text, as many characters long, with years like 二〇二〇年 and ２０２０年 in half-width digits. */
export function withPlainYears(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      year.replace(/./g, (digit) => chineseDigits[digit] ?? digit),
    )
}

/** All years (2000 to 2099) that a title names. */
export function yearsIn(title: string): number[] {
  return [...withPlainYears(title).matchAll(/(?<![0-9])(20[0-9]{2})(?![0-9])/g)].map((match) => Number(match[1]))
}
