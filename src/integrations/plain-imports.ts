import type { Plugin } from 'vite'

/**
 * Leaves `import()` in scripts what it is. Vite's own helper for it costs every page 0.9 kB, to load
 * ahead what a script brings along; ours bring nothing, and a style sheet among it stops the build.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load(id) {
      if (id !== preloadHelper) return undefined
      return `export const __vitePreload = (load) => load()`
    },
  }
}

const preloadHelper = '\0vite/preload-helper.js'
