export { registerPortal } from './register-portal.ts'
