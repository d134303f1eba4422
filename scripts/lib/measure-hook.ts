import { performance } from 'node:perf_hooks'
import { join } from 'node:path'
import { compileCache } from '#loaders/git/hook-script.ts'
import { projectRoot } from './project-root.mjs'
import { runCommand } from './run-command.mjs'

/** How long the check before a commit takes, for what is staged now; the first run only warms up. */
export async function measureHook(root: string): Promise<string> {
  const env = { PORTAL_ROOT: root, NODE_COMPILE_CACHE: join(projectRoot, compileCache) }
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now()
    await runCommand(['node', 'scripts/check.ts', '--staged'], { env })
    if (run > 0) times.push((performance.now() - start) / 1000)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const [fastest = 0] = sorted
  const median = sorted[Math.floor(runs / 2)] ?? 0
  const slowest = sorted.at(-1) ?? 0
  return `提交以前的检查，运行 ${runs} 次：最快 ${fastest.toFixed(2)} 秒，中位数 ${median.toFixed(2)} 秒，最慢 ${slowest.toFixed(2)} 秒`
}

const runs = 10
