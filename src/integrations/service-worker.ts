import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { Corpus } from '#domain/corpus.ts'
import { toWithdrawalList } from '#domain/offline/withdrawal-list.ts'

export interface ServiceWorkerOptions {
  readonly corpus: Corpus
  readonly now: string
  /** The folder of the finished site. */
  readonly outDir: string
}

/**
 * Writes `sw.js`, and `offline.json` with what kept copies must go. A portal that keeps none has a
 * `sw.js` too: a phone that kept copies before learns there that it should not.
 */
export async function writeServiceWorker({
  corpus,
  now,
  outDir,
}: ServiceWorkerOptions): Promise<void> {
  const isOn = corpus.site?.data.offline !== false
  const worker = await bundleWorker(isOn ? 'portal-worker' : 'removal-worker')
  writeFileSync(join(outDir, 'sw.js'), worker)
  if (!isOn) return
  const list = toWithdrawalList(corpus, now)
  writeFileSync(join(outDir, 'offline.json'), `${JSON.stringify(list, null, 2)}\n`)
}

/** One classic script: modules in service workers are younger than the phones that read this. */
export async function bundleWorker(name: WorkerName): Promise<string> {
  const result = await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    // Workbox leaves out its messages for developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: {
        input: join(import.meta.dirname, `../worker/${name}.ts`),
        output: { format: 'iife' },
      },
    },
  })
  const chunks = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  const [chunk, ...others] = chunks
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${name} is not one file`)
  return chunk.code
}

type WorkerName = 'portal-worker' | 'removal-worker'
