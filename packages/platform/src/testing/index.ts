export { createTestDatabase, type TestDatabase } from './create-test-database.ts'
export { createTestPlatform, type TestPlatform } from './create-test-platform.ts'
export { createTestOrgan, createTestPerson, type PersonActor, type TestOrgan } from './create-test-organ.ts'
export { sampleRequestForm } from './sample-request-form.ts'
