/**
 * Prints the last line of a check, `N passed, N failed`, out of Vitest's JSON report, the number of other steps
 * that failed and the exit status of the test command; exits with 1 where anything failed. A test file that can't
 * be loaded has no tests and counts as one failure; so does trouble that nothing else accounts for.
 */
import { readFileSync } from 'node:fs'

const [, , path, brokenSteps = '0', testStatus = '0'] = process.argv

function readReport() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const report = readReport()
const unloaded = (report?.testResults ?? []).filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
)
const passed = report?.numPassedTests ?? 0
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
const counted = (report?.numFailedTests ?? 0) + unloaded.length + Number(brokenSteps)
const isTrouble = report === undefined || testStatus !== '0'
const failed = counted === 0 && isTrouble ? 1 : counted

for (const file of unloaded) console.log(`failed to run: ${file.name}\n${file.message ?? ''}`)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
