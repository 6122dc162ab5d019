import { catalogueCategories } from '@gongkai/law/publication'
import { expect, test } from 'vitest'
import { categoryOptions } from './category-options.ts'

test('every category is an option, with its number where the Regulation numbers it', () => {
  const options = categoryOptions(catalogueCategories)
  expect(options).toHaveLength(catalogueCategories.length)
  expect(options[6]).toMatchObject({ value: 'budget', label: '（七）财政预算和决算', group: '条例第二十条' })
  expect(options.at(-1)).toMatchObject({ label: '社会救助', group: '条例第二十一条：乡镇人民政府' })
})
