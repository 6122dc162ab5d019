export { type Outcome, type Refusal, type RefusalKind, refuse, refuseFields } from './outcome.ts'
export { atTime, createPlatform, type Log, legalDay, type Platform, type PlatformParts } from './platform.ts'
