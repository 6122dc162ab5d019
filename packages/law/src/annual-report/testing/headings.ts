import type { Heading } from '../report.ts'

const chinese = ['', '一', '二', '三', '四', '五', '六']

/** A section heading 一、…; its line is its number. */
export function section(number: number, text: string): Heading {
  return { mark: `${chinese[number] ?? ''}、`, level: 'section', number, text, line: number, section: 'overview' }
}

/** A part heading （一）…; its line is its number. */
export function part(number: number): Heading {
  return {
    mark: `（${chinese[number] ?? ''}）`,
    level: 'part',
    number,
    text: '工作情况',
    line: number,
    section: 'overview',
  }
}

/** A list number as printed; its line is its number. */
export function item(mark: string, number: number, text = '工作情况'): Heading {
  return { mark, level: 'item', number, text, line: number, section: 'overview' }
}
