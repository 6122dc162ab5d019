export { createTestDatabase, type TestDatabase } from './create-test-database.ts'
export { createTestPlatform, type TestPlatform } from './create-test-platform.ts'
