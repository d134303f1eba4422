import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bundleWorker } from './service-worker.ts'

describe.each([
  ['portal-worker', 12_000],
  ['removal-worker', 4000],
] as const)('%s', (name, maxBytes) => {
  test('is one script that every browser with service workers reads, and always the same', async () => {
    const code = await bundleWorker(name)
    expect(await bundleWorker(name)).toBe(code)
    // A classic script cannot parse these.
    expect(code).not.toMatch(/^\s*(?:import|export)\b/m)
    expect(code).not.toContain('process.env')
    expect(gzipSync(code).length).toBeLessThan(maxBytes)
  })
})
