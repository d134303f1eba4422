import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toEdgeOneJson, toHeadersFile, toVercelJson } from '#domain/hosting/host-config.ts'
import { toNginxConf } from '#domain/hosting/nginx-conf.ts'
import type { hostFiles } from '#domain/hosting/site-headers.ts'

/** Writes what hosts need to know beside the files; each host reads its own and serves none. */
export function writeHostFiles(base: string, outDir: string): void {
  for (const [name, toText] of Object.entries(writers)) {
    writeFileSync(join(outDir, name), toText(base))
  }
}

const writers: Readonly<Record<(typeof hostFiles)[number], (base: string) => string>> = {
  _headers: toHeadersFile,
  'vercel.json': toVercelJson,
  'edgeone.json': toEdgeOneJson,
  'nginx.conf': toNginxConf,
}
