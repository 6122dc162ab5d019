export { type RunningServer, runningServer } from './running-server.ts'
export { type EmbeddedServer, type EmbeddedServerOptions, startEmbeddedServer } from './start-embedded-server.ts'
