export * from './answer-kinds.ts'
export * from './events.ts'
export * from './state.ts'
