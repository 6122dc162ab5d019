export * from './actor.ts'
export * from './manage-people.ts'
export { clearCode, passwordFaults } from './passwords.ts'
export * from './permissions.ts'
export * from './reach.ts'
export {
  actorOf,
  type ClientFacts,
  endSessions,
  type NewSession,
  type Person,
  type PersonRole,
  personById,
  type Session,
  sessionOf,
} from './sessions.ts'
export { changePassword, signIn, signOut } from './sign-in.ts'
