export { clockCommand } from './clock-command.ts'
