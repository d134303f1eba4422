import { describe, expect, test } from 'vitest'
import { runCommand } from './run-command.mjs'

describe('runCommand', () => {
  test('children run on the Node that package.json names', async () => {
    const { stdout } = await runCommand(['node', '-p', 'process.execPath'])
    expect(stdout).toContain('node_modules')
  })

  test('output and exit code come back', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(7)'
    const result = await runCommand(['node', '-e', script])
    expect(result).toMatchObject({ exitCode: 7, stdout: 'out\n', stderr: 'err\n' })
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  test('a command that takes too long is stopped with all it started', async () => {
    const wait = 'setInterval(() => {}, 1000)'
    // The grandchild holds the same output, which closes only when both have ended.
    const start = `spawn('node', ['-e', '${wait}'], { stdio: 'inherit' })`
    const script = `require('node:child_process').${start}; ${wait}`
    const result = await runCommand(['node', '-e', script], { timeoutMs: 500 })
    expect(result.exitCode).not.toBe(0)
    expect(result.output).toContain('ran longer than 0.5 s')
  })
})
