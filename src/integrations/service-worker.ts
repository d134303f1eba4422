import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import { toWithdrawalList } from '#domain/offline/withdrawal-list.ts'
import { bundleScript } from './bundle-script.ts'

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

/** A classic script: modules in service workers are younger than the phones that read this. */
export async function bundleWorker(name: WorkerName): Promise<string> {
  return bundleScript(join(import.meta.dirname, `../worker/${name}.ts`))
}

type WorkerName = 'portal-worker' | 'removal-worker'
