import type { CatalogueCategory } from '@gongkai/law/publication'
import type { Option } from '../parts/grouped-options.ts'

const groupOfLevel: Record<CatalogueCategory['level'], string> = {
  all: '条例第二十条',
  cityAndCounty: '条例第二十一条：设区的市、县级人民政府及其部门',
  township: '条例第二十一条：乡镇人民政府',
}

/** The statutory categories as options, in the groups of the Regulation; each says what belongs there. */
export function categoryOptions(categories: readonly CatalogueCategory[]): Option[] {
  return categories.map(({ key, label, level, description, article }) => ({
    value: key,
    label: level === 'all' ? `${itemNumber(article)}${label}` : label,
    group: groupOfLevel[level],
    help: description,
  }))
}

function itemNumber(article: string): string {
  return /第(（.+?）)项/.exec(article)?.[1] ?? ''
}
