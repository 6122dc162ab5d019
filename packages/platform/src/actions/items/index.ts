export { type ItemChanged, type ItemTarget } from './change-item.ts'
export {
  type ContentValidation,
  type ItemContent,
  type ItemContentInput,
  plainText,
  safeHtml,
  validateItemContent,
} from './item-content.ts'
export * from './item-steps.ts'
export { type ItemDetail, type ItemListQuery, type ItemRow, itemDetail, itemList } from './item-queries.ts'
