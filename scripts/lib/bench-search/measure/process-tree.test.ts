import { spawn } from 'node:child_process'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { readTreeMemory, readTreeSeconds } from './process-tree.ts'

describe.runIf(process.platform === 'linux')('the processes below one', () => {
  test('their memory and their time count', async () => {
    const held = 'const held = Buffer.alloc(150e6, 1); for (let i = 0; i < 1e9; i++); '
    const child = spawn(process.execPath, [
      '-e',
      `${held} console.log(held.length); process.stdin.resume()`,
    ])
    const pid = child.pid ?? 0
    try {
      await new Promise((ready) => child.stdout.once('data', ready))
      expect(readTreeMemory(pid)).toBeGreaterThan(150e6)
      expect(readTreeMemory(process.pid)).toBeGreaterThan(readTreeMemory(pid))
      expect(readTreeSeconds(pid)).toBeGreaterThan(0.1)
    } finally {
      child.kill()
    }
  })

  test('a process that has ended holds nothing', () => {
    // No system has so many processes at once (pid_max).
    expect(readTreeMemory(2 ** 30)).toBe(0)
  })
})
