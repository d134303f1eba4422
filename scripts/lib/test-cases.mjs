// @ts-check

/**
 * Counts the test cases in a Vitest JSON report. Without a report the step itself is the case;
 * a failing exit code always leaves at least one failure, whatever the report says.
 * @param {string | undefined} json
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number, failures: string[] }}
 */
export function countTestCases(json, exitCode) {
  if (json === undefined) {
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, failures: [] }
  }
  const { testResults } = /** @type {VitestReport} */ (JSON.parse(json))
  const cases = testResults.flatMap((file) => file.assertionResults)
  const failures = testResults.flatMap(findFailures)
  return {
    passed: cases.filter(({ status }) => status === 'passed').length,
    failed: Math.max(failures.length, exitCode === 0 ? 0 : 1),
    failures,
  }
}

/**
 * The failed cases of a file, or the file itself when it failed before it had any.
 * @param {TestFile} file
 * @returns {string[]}
 */
function findFailures({ name, status, assertionResults }) {
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [name]
  return failed.map(({ fullName }) => `${name} > ${fullName}`)
}

/**
 * @typedef {{ testResults: TestFile[] }} VitestReport
 * @typedef {{ name: string, status: string, assertionResults: TestCase[] }} TestFile
 * @typedef {{ fullName: string, status: string }} TestCase
 */
