import { openApiDocument } from './openapi.ts'
import { version } from './project-root.ts'
import { serve } from './start/serve.ts'

if (process.argv.includes('--openapi')) {
  console.log(JSON.stringify(await openApiDocument(version), null, 2))
} else {
  process.exitCode = await serve(process.env, process.cwd())
}
