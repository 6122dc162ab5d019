import type { RedactionProof } from '@gongkai/documents/redaction'

/** What the proof of a finished copy found, sentence by sentence. */
export function proofInWords({ checked, words, elsewhere, pagesWithoutText }: RedactionProof): string[] {
  const said = [
    `核验通过：${checked.pages} 页、${checked.marks} 处遮盖都已盖严，遮盖的地方取不出文字；没有文件属性、批注、附件、脚本和表单。`,
  ]
  if (words.length > 0) said.push(`查找过的词在副本里都找不到：${words.map(({ text }) => `“${text}”`).join('、')}。`)
  if (elsewhere.length > 0) {
    const places = new Map<string, Set<number>>()
    for (const { text, page } of elsewhere) places.set(text, (places.get(text) ?? new Set()).add(page))
    const list = [...places].map(([text, pages]) => `“${text}”（第 ${[...pages].join('、')} 页）`).join('、')
    said.push(`遮盖过的文字在别处没有遮盖，请确认是否应当公开：${list}。`)
  }
  if (pagesWithoutText.length > 0) {
    said.push(`第 ${pagesWithoutText.join('、')} 页是扫描件或者图片，不能自动查找文字，请逐页看过。`)
  }
  return said
}
