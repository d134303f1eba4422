import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { bundleScript } from './bundle-script.ts'

const suffix = '?inline-script'

/**
 * Lets a layout import a script to stand in the page itself: `import { code, hash } from
 * '#client/x.ts?inline-script'` gives the bundled text and the hash that the page's policy names.
 */
export function inlineScript(base: string): Plugin {
  return {
    name: 'gongkailan:inline-script',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(suffix)) return null
      const resolved = await this.resolve(id.slice(0, -suffix.length), importer)
      return resolved && resolved.id + suffix
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null
      const file = id.slice(0, -suffix.length)
      this.addWatchFile(file)
      const code = await bundleScript(file, base)
      const hash = `sha256-${createHash('sha256').update(code).digest('base64')}`
      return `export const code = ${JSON.stringify(code)}\nexport const hash = '${hash}'\n`
    },
  }
}
