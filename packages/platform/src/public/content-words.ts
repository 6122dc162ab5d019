/** Words of every request and of every title: they tell nothing apart. */
const common = new Set(
  '申请 公开 信息 政府 有关 关于 相关 情况 文件 材料 内容 通知 公告 公示 所有 以及 进行 工作 部门 单位 请问 需要 提供 获取 我们 本人 年度 复印件 电子版'.split(
    ' ',
  ),
)

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const MOST_WORDS = 12

/**
 * The words of a text that can find something: at least two characters, none that occurs everywhere, no years and short
 * numbers; the longest first.
 */
export function contentWords(text: string): string[] {
  const words = new Set<string>()
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').slice(0, 2000))) {
    const word = segment.toLowerCase()
    if (isWordLike && [...word].length >= 2 && !/^[\d.]{1,4}$/.test(word) && !common.has(word)) words.add(word)
  }
  return [...words].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS)
}
