export * from './rebuild-views.ts'
