export { deleteView, type SavedView, savedViews, saveView, type SaveView } from './saved-views.ts'
