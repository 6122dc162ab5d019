export { type Role, roleLabels, roles } from './roles.ts'
