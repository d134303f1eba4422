import { describe, expect, test } from 'vitest'
import { countTestCases } from './test-cases.mjs'

describe('countTestCases', () => {
  test('a step without a report counts as one case', () => {
    expect(countTestCases(undefined, 0)).toEqual({ passed: 1, failed: 0, failures: [] })
    expect(countTestCases(undefined, 2)).toEqual({ passed: 0, failed: 1, failures: [] })
  })

  test('the cases of a report are counted one by one, skipped ones not at all', () => {
    const json = toReport([
      { name: 'a.test.ts', status: 'passed', cases: ['passed', 'passed', 'skipped'] },
      { name: 'b.test.ts', status: 'failed', cases: ['passed', 'failed'] },
    ])
    const failures = ['b.test.ts > case 1']
    expect(countTestCases(json, 1)).toEqual({ passed: 3, failed: 1, failures })
  })

  test('a file that fails before its first case is one failure', () => {
    const json = toReport([{ name: 'a.test.ts', status: 'failed', cases: [] }])
    expect(countTestCases(json, 1)).toEqual({ passed: 0, failed: 1, failures: ['a.test.ts'] })
  })

  test('a failing exit code counts even when every case passed', () => {
    const json = toReport([{ name: 'a.test.ts', status: 'passed', cases: ['passed'] }])
    expect(countTestCases(json, 1)).toEqual({ passed: 1, failed: 1, failures: [] })
  })
})

function toReport(files: { name: string; status: string; cases: string[] }[]): string {
  const testResults = files.map(({ name, status, cases }) => ({
    name,
    status,
    assertionResults: cases.map((caseStatus, index) => ({
      fullName: `case ${index}`,
      status: caseStatus,
    })),
  }))
  return JSON.stringify({ testResults })
}
