import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { plainImports } from '#integrations/plain-imports.ts'
import { portal } from '#integrations/portal.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'

const { site, base, outDir, cacheDir } = readSiteConfig()

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // A page is readable after one request, however long each takes; its policy names its style sheet by hash.
  build: { inlineStylesheets: 'always' },
  // An official text is published as it was typed: no quotes or dots are made prettier.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false } }),
    // Colours of code would be style attributes, which the page's policy refuses.
    syntaxHighlight: false,
  },
  integrations: [mdx(), portal()],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  vite: {
    plugins: [plainImports()],
    build: {
      assetsInlineLimit: 0,
      // Old phones: the first browsers that know :has() and container queries.
      cssTarget: ['chrome105', 'safari16'],
      rollupOptions: {
        // @astrojs/mdx marks its modules with "use astro:head-inject", which only Astro reads.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
        },
      },
    },
  },
})
