// @ts-check
// Serves a built site: `node scripts/serve.mjs [folder]`, by default PORTAL_OUT or dist.
import { resolve } from 'node:path'
import process from 'node:process'
import { assertPortIsFree, getOutDir, getPort, serveSite } from './lib/serve-site.mjs'

try {
  const port = getPort()
  await assertPortIsFree(port)
  const folder = process.argv[2]
  const root = folder === undefined ? getOutDir() : resolve(folder)
  const { url } = await serveSite({ root, port })
  console.log(url)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
