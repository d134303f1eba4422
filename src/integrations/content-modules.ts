import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { listComponentBodies } from '#loaders/component-bodies.ts'
import { getSharedCorpus } from '#loaders/shared-corpus-fs.ts'

const id = 'astro:content-module-imports'

/**
 * Gives a build its own list of the `.mdx` bodies of its portal. Astro keeps that list in the project's
 * `.astro` folder, where a second build of the same checkout puts its own in between.
 */
export function contentModules(projectRoot: URL, root: string): Plugin {
  return {
    name: 'gongkailan:content-modules',
    apply: 'build',
    resolveId: {
      order: 'pre',
      handler: (source) => (source === id ? { id: `\0${id}:own`, meta: contentData } : null),
    },
    load: async (loaded) => {
      if (loaded !== `\0${id}:own`) return null
      const corpus = await getSharedCorpus(root)
      const files = listComponentBodies(corpus, root, fileURLToPath(projectRoot))
      return { code: toModule(files), meta: contentData }
    },
  }
}

/** As Astro names a body that is loaded when a page asks for it. */
function toModule(files: readonly string[]): string {
  const lines = files.map((file) => {
    const query = new URLSearchParams({
      'astro:content-layer-deferred-module': '',
      fileName: file,
      astroContentModuleFlag: 'true',
    })
    const body = `astro:content-layer-deferred-module?${query.toString()}`
    return `[${JSON.stringify(file)}, () => import(${JSON.stringify(body)})],\n`
  })
  return `export default new Map([\n${lines.join('')}])\n`
}

/** Tells Astro that this is content: else each page depends on all bodies, and is made again for any. */
const contentData = { astroIncremental: { kind: 'content-data' } }
