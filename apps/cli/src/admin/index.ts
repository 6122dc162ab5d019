export { adminCommand } from './admin-command.ts'
