import { article20Categories, type CatalogueCategory } from '@gongkai/law/publication'
import type { PublicOrgan } from '@gongkai/platform/public'

/** `（七）`: the number of the item within Article 20; empty for Article 21, which numbers nothing. */
export const itemNumber = (category: CatalogueCategory): string => /第(（.+）)项/.exec(category.article)?.[1] ?? ''

interface CategoryListProps {
  counts: ReadonlyMap<string, number>
  organ: PublicOrgan | null
  categories?: readonly CatalogueCategory[]
}

/** The classes of the catalogue with how many items each holds. */
export function CategoryList({ counts, organ, categories = article20Categories }: CategoryListProps) {
  const query = organ === null ? '' : `?${new URLSearchParams({ organ: organ.id })}`
  return (
    <ol className="categories">
      {categories.map((category) => (
        <li key={category.key}>
          <a href={`/catalogue/${category.key}${query}`}>
            {itemNumber(category) !== '' && <span className="number">{itemNumber(category)}</span>}
            <span className="label">{category.label}</span>
            <span className="count">
              {counts.get(category.key) ?? 0}
              <span className="unseen"> 条</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
