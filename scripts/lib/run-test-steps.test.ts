import { describe, expect, test } from 'vitest'
import { runTestSteps } from './run-test-steps.mjs'

describe('runTestSteps', () => {
  test('a failing step does not keep the next from running', async () => {
    const steps = [
      { name: 'bad', stage: 1, command: ['node', '-e', 'console.log("why"); process.exit(3)'] },
      { name: 'good', stage: 2, command: ['node', '-e', '0'] },
    ]
    const outcomes = await runTestSteps(steps, quiet())
    expect(outcomes).toEqual([
      { name: 'bad', passed: 0, failed: 1, failures: [], output: 'why\n' },
      { name: 'good', passed: 1, failed: 0, failures: [], output: '' },
    ])
  })

  test('a command that does not exist is a failure', async () => {
    const steps = [{ name: 'none', stage: 1, command: ['no-such-command'] }]
    expect((await runTestSteps(steps, quiet()))[0]?.failed).toBe(1)
  })

  test('a step that needs a browser fails without one', async () => {
    const steps = [{ name: 'e2e', stage: 1, command: ['node', '-e', '0'], needsBrowser: true }]
    expect((await runTestSteps(steps, quiet()))[0]?.failed).toBe(1)
  })

  test('a step learns which browser was found', async () => {
    const command = ['node', '-e', 'console.log(process.env.CHROME_PATH)']
    const steps = [{ name: 'e2e', stage: 1, command, needsBrowser: true }]
    const options = { ...quiet(), browser: '/opt/chrome' }
    expect((await runTestSteps(steps, options))[0]?.output).toBe('/opt/chrome\n')
  })

  test('a step that needs no browser runs without one, beside one that does', async () => {
    const steps = [
      { name: 'e2e', stage: 1, command: ['node', '-e', '0'], needsBrowser: true },
      { name: 'build', stage: 1, command: ['node', '-e', '0'] },
    ]
    const outcomes = await runTestSteps(steps, quiet())
    expect(outcomes.map(({ name, failed }) => [name, failed])).toEqual([
      ['e2e', 1],
      ['build', 0],
    ])
  })

  test('projects of Vitest of one stage are one run, in the place of the first', async () => {
    const lines: string[] = []
    const steps = [
      { name: 'one', stage: 1, command: ['node', '-e', '0'] },
      { name: 'two', stage: 1, vitest: 'no-such-project' },
      { name: 'three', stage: 1, vitest: 'nor-such-one' },
    ]
    const report = (line: string) => lines.push(line)
    const outcomes = await runTestSteps(steps, { ...quiet(), report })
    expect(outcomes.map(({ name, failed }) => [name, failed])).toEqual([
      ['one', 0],
      ['two and three', 1],
    ])
    expect(lines.filter((line) => line.startsWith('▶'))).toEqual(['▶ one', '▶ two and three'])
  })

  test('a later stage waits for the earlier one', async () => {
    const lines: string[] = []
    const slow = ['node', '-e', 'setTimeout(() => {}, 300)']
    const steps = [
      { name: 'late', stage: 2, command: ['node', '-e', '0'] },
      { name: 'slow', stage: 1, command: slow },
    ]
    await runTestSteps(steps, { ...quiet(), report: (line) => lines.push(line) })
    const marks = lines.map((line) => line.split(' ').slice(0, 2).join(' '))
    expect(marks).toEqual(['▶ slow', '✓ slow', '▶ late', '✓ late'])
  })
})

function quiet() {
  return { report: () => undefined, browser: undefined }
}
