/**
 * Counts what Vitest reported. A file that could not even be loaded, and an end without success for any other reason,
 * count as failed: a run never looks better than it was.
 *
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string }[] }[] } | null} results
 *   the report of Vitest's json reporter, null when there is none
 * @param {number} exitCode of Vitest
 */
export function countTests(results, exitCode) {
  const files = results?.testResults ?? []
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const count = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length
  const remarks = []
  const passed = count('passed')
  let failed = count('failed')
  for (const { name, status, assertionResults } of files) {
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      failed++
      remarks.push(`failed to load: ${name}`)
    }
  }
  if (failed === 0 && (exitCode !== 0 || results === null)) {
    failed = 1
    remarks.push(`the run ended with code ${exitCode} although no test failed`)
  }
  return { passed, failed, skipped: tests.length - passed - count('failed'), remarks }
}
