/** Radicals that fonts give out in place of the characters they look like; Unicode normalisation knows only some. */
const supplement: Record<string, string> = {
  '⺁': '厂', '⺇': '几', '⺌': '小', '⺍': '小', '⺓': '幺', '⺗': '心', '⺙': '攵', '⺝': '月', '⺟': '母', '⺠': '民', '⺢': '氺',
  '⺩': '王', '⺪': '疋', '⺫': '目', '⺬': '示', '⺮': '竹', '⺯': '糸', '⺰': '纟', '⺲': '罒', '⺳': '网', '⺶': '羊', '⺷': '羊',
  '⺸': '羊', '⺹': '老', '⺻': '聿', '⺼': '肉', '⺽': '臼', '⻀': '艹', '⻁': '虎', '⻂': '衣', '⻃': '西', '⻄': '西', '⻅': '见',
  '⻆': '角', '⻇': '角', '⻈': '讠', '⻉': '贝', '⻊': '足', '⻋': '车', '⻌': '辶', '⻍': '辶', '⻎': '辶', '⻏': '阝', '⻐': '钅',
  '⻑': '長', '⻒': '镸', '⻓': '长', '⻔': '门', '⻕': '阜', '⻖': '阝', '⻗': '雨', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风',
  '⻜': '飞', '⻝': '食', '⻞': '食', '⻟': '食', '⻠': '饣', '⻡': '首', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟',
  '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻪': '黾', '⻫': '斉', '⻬': '齐', '⻭': '歯', '⻮': '齿', '⻯': '竜', '⻰': '龙', '⻱': '龟',
  '⻲': '亀', '⻳': '龟',
} // biome-ignore format: pairs

/** Text with radicals written as the characters they stand for. */
export function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf\uf900-\ufaff]/g,
    (character) => supplement[character] ?? character.normalize('NFKC'),
  )
}
