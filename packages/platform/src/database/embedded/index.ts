export { type EmbeddedServer, type EmbeddedServerOptions, startEmbeddedServer } from './start-embedded-server.ts'
