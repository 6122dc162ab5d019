/** A notice of days off as it was read from its text; what the text does not say is null. */
export interface ReadNotice {
  year: number | null
  title: string | null
  documentNo: string | null
  publishedOn: string | null
  off: { name: string; from: string; to: string }[]
  makeupWorkdays: { name: string; day: string }[]
}

const two = (text: string | number): string => String(text).padStart(2, '0')

const dayPattern = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日'
const offPattern = new RegExp(`${dayPattern}(?:至${dayPattern})?[^。；]*?放假`)
const itemPattern = /^[一二三四五六七八九十]+、([^：:]{1,20})[：:](.*)$/

/**
 * Reads the text of a notice of the General Office of the State Council (国务院办公厅关于……年部分节假日安排的通知) as it is
 * copied from a page: items like “一、元旦：1月1日（周三）放假1天”. Nothing is guessed; the person checks what was read.
 */
export function readNoticeText(text: string): ReadNotice {
  const plain = text.normalize('NFKC').replaceAll('〔', '(').replaceAll('〕', ')')
  const title = /国务院办公厅关于(\d{4})年[^\n。]{0,30}通知/.exec(plain.replaceAll(/\s*\n\s*/g, '\n'))
  const year = title ? Number(title[1]) : Number(/(\d{4})年[^\n。]{0,20}(?:节假日|放假)/.exec(plain)?.[1]) || null
  const number = /(国办发明电|国办发)\s*\(?\s*(\d{4})\s*\)?\s*(\d{1,4})\s*号/.exec(plain)
  const published = [...plain.matchAll(/^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/gm)].at(-1)
  const notice: ReadNotice = {
    year,
    title: title?.[0] ?? null,
    documentNo: number ? `${number[1]}〔${number[2]}〕${number[3]}号` : null,
    publishedOn: published ? `${published[1]}-${two(published[2] ?? '')}-${two(published[3] ?? '')}` : null,
    off: [],
    makeupWorkdays: [],
  }
  if (year === null) return notice
  for (const line of plain.split('\n')) {
    const item = itemPattern.exec(line.trim())
    if (item) readItem(notice, year, item[1] ?? '', (item[2] ?? '').replaceAll(/\([^)]*\)/g, '').replaceAll(/\s/g, ''))
  }
  return notice
}

function readItem(notice: ReadNotice, year: number, name: string, words: string): void {
  const off = offPattern.exec(words)
  if (off) {
    const [, fromYear, fromMonth = '1', fromDay = '', toYear, toMonth, toDay] = off
    const from = `${fromYear ?? year}-${two(fromMonth)}-${two(fromDay)}`
    const to = toDay === undefined ? from : `${toYear ?? fromYear ?? year}-${two(toMonth ?? fromMonth)}-${two(toDay)}`
    notice.off.push({ name, from, to })
  }
  for (const sentence of words.split('。').filter((part) => part.includes('上班'))) {
    let month = ''
    for (const [, ownYear, ownMonth, day = ''] of sentence.matchAll(new RegExp(dayPattern, 'g'))) {
      month = ownMonth ?? month
      if (month !== '') notice.makeupWorkdays.push({ name, day: `${ownYear ?? year}-${two(month)}-${two(day)}` })
    }
  }
}
