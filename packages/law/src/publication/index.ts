export { type AvailableItemAction, availableItemActions } from './available-actions.ts'
export {
  article20Categories,
  article21Categories,
  type CatalogueCategory,
  catalogueCategories,
  catalogueCategory,
} from './catalogue.ts'
export type { ItemCommand, ItemCommandName, ItemCommands, ItemContext, ItemDecision } from './commands.ts'
export { decideItem } from './decide.ts'
export * from './events.ts'
export { evolveItem, foldItem, initialItem } from './evolve.ts'
export { formatIndexNo, type IndexNo, parseIndexNo } from './index-number.ts'
export { itemStatusLabels, publicationChannelLabels } from './labels.ts'
export { type PublicationDeadline, publicationDeadline } from './publication-deadline.ts'
export { type ItemTransition, itemTransitionOf, itemTransitions } from './transitions.ts'
