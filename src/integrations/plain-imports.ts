import type { Plugin } from 'vite'

/**
 * Leaves `import()` in the page's scripts what it is. Vite's helper for it costs every page that has
 * one 0.9 kB, to load ahead what a script brings along. Ours bring none but scripts; a style sheet
 * would be lost, so it stops the build.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    // Else each script names what to load ahead, in a list that nobody reads then.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    configResolved({ plugins }) {
      const wrapping = plugins.find(({ name }) => name === wrapperName)
      if (wrapping === undefined) throw new Error(`Vite has no ${wrapperName} any more`)
      wrapping.applyToEnvironment = () => false
    },
    generateBundle(_, bundle) {
      if (this.environment.config.consumer !== 'client') return
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue
        if ((chunk.viteMetadata?.importedCss.size ?? 0) === 0) continue
        this.error(`${chunk.fileName} imports a style sheet: import its ?url and link it by hand.`)
      }
    },
  }
}

/** What puts Vite's helper around each `import()`. */
const wrapperName = 'native:import-analysis-build'
