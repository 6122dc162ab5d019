import type { Heading, SectionKey } from '../report.ts'

const chinese = ['', '一', '二', '三', '四', '五', '六']

const keys: SectionKey[] = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other']

/** A section heading 一、…; its line is its number. It stands in the section of that number, or in the one given. */
export function section(number: number, text: string, key: SectionKey | undefined = keys[number - 1]): Heading {
  return { mark: `${chinese[number] ?? ''}、`, level: 'section', number, text, line: number, section: key ?? null }
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
