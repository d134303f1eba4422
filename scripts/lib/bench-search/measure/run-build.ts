import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { readTreeMemory, readTreeSeconds } from './process-tree.ts'

/** Builds a portal as `npm run build` does, and watches what it takes. */
export async function runBuild({
  root,
  out,
  now,
  projectRoot,
}: BuildOptions): Promise<BuildFigures> {
  const start = performance.now()
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: projectRoot,
    env: { ...process.env, PORTAL_ROOT: root, PORTAL_OUT: out, PORTAL_NOW: now },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = child.pid ?? 0
  const memory = watchMemory(pid)
  const steps: BuildStep[] = []
  const lines: string[] = []
  let secondsBefore = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    const [, name, seconds] = /^(\S+) ([\d.]+) 秒$/.exec(line) ?? []
    if (name === undefined) return
    const coreSeconds = readTreeSeconds(pid)
    steps.push({
      name,
      seconds: Number(seconds),
      coreSeconds: coreSeconds - secondsBefore,
      peakBytes: memory.takePeakBytes(),
    })
    secondsBefore = coreSeconds
  })
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve))
  memory.end()
  if (exitCode !== 0) {
    const said = lines.slice(-mostLines).join('\n')
    throw new Error(`The build of ${root} ended with ${exitCode ?? 'a signal'}:\n${said}`)
  }
  return { seconds: (performance.now() - start) / 1000, steps }
}

/** Samples memory until it is told to end. */
function watchMemory(pid: number): { takePeakBytes: () => number; end: () => void } {
  let peakBytes = 0
  let timer: NodeJS.Timeout
  const sample = () => {
    const start = performance.now()
    peakBytes = Math.max(peakBytes, readTreeMemory(pid))
    // A reading walks all pages of each process, and those wait while it does: a tenth of the time at most.
    timer = setTimeout(sample, Math.max(sampleMs, 9 * (performance.now() - start)))
  }
  sample()
  return {
    takePeakBytes: () => {
      const taken = peakBytes
      peakBytes = 0
      return taken
    },
    end: () => {
      clearTimeout(timer)
    },
  }
}

const sampleMs = 200
/** Of a build that failed: what it said last. */
const mostLines = 40

interface BuildOptions {
  readonly root: string
  readonly out: string
  /** `PORTAL_NOW`. */
  readonly now: string
  readonly projectRoot: string
}

interface BuildStep {
  readonly name: string
  readonly seconds: number
  /** Processor time on all cores. */
  readonly coreSeconds: number
  /** The most memory that the build and its children held together. */
  readonly peakBytes: number
}

export interface BuildFigures {
  readonly seconds: number
  readonly steps: readonly BuildStep[]
}
