import { rmSync } from 'node:fs'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import type { Environment } from '#loaders/environment.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { recordTakedown, toDigests } from '#loaders/takedown/record-takedown-fs.ts'
import { removeFromContent } from '#loaders/takedown/remove-content-fs.ts'
import {
  createTakedownKey,
  findTakedownKey,
  toKeyedDigest,
} from '#loaders/takedown/takedown-key-fs.ts'
import type { TakedownReason } from '#schemas/takedown.ts'
import type { Found } from './find-places.ts'

/** Takes it out of the content, writes down that it must not return, and forgets what was cached. */
export async function remove(
  environment: Environment,
  target: TakedownTarget,
  { on, reason, found }: RemoveOptions,
): Promise<void> {
  const { root } = environment
  if (found.places.length === 0) return
  const digests = await toDigests(root, target, toKeyedDigest(ensureKey(root)))
  const { rewritten, removed } = removeFromContent(root, target, on, reason)
  const recorded = recordTakedown(root, digests, on, reason)
  // Readings of attachments and shards of the index stand there in full.
  rmSync(readSiteConfig(environment).cacheDir, { recursive: true, force: true })
  const lines = [
    ...rewritten.map((file) => `  改写 ${file}`),
    ...removed.map((file) => `  删除 ${file}`),
    ...(recorded > 0 ? [`  登记 data/takedowns.csv，${recorded} 行`] : []),
  ]
  if (lines.length > 0) console.log(`\n已经做了：\n${lines.join('\n')}`)
}

function ensureKey(root: string): string {
  const known = findTakedownKey(root)
  if (known !== undefined) return known
  const { key, file } = createTakedownKey(root)
  console.log(`\n生成了密钥，放在 ${file}，不会提交。有它才能核对撤除过的内容有没有又出现：
  另存一份到安全的地方；自动检查里设为机密变量 GONGKAILAN_TAKEDOWN_KEY；不要写进任何文件里提交。`)
  return key
}

interface RemoveOptions {
  readonly on: string
  readonly reason: TakedownReason
  readonly found: Found
}
