import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleScript } from '#integrations/bundle-script.ts'
import { programPaths, toProgramFiles } from './repack/program-files.ts'

/** Writes what runs in the browser, as Pagefind wrote it beside any slice, for all shards of the site. */
export async function writeProgram(sliceFolder: string, siteFolder: string): Promise<void> {
  const files = programPaths.map((path) => ({
    path,
    content: readFileSync(join(sliceFolder, 'index', path)),
  }))
  const unfolding = await bundleScript(join(clientFolder, 'unfold-index.ts'))
  const target = join(siteFolder, 'pagefind')
  mkdirSync(target, { recursive: true })
  for (const { path, content } of toProgramFiles(files, unfolding)) {
    writeFileSync(join(target, path), content)
  }
}

const clientFolder = join(import.meta.dirname, '../../client/search')
