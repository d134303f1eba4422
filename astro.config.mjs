import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { portal } from '#integrations/portal.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'

const { site, base, outDir, cacheDir } = readSiteConfig()

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // Nothing inline: the content security policy allows no inline style or script.
  build: { inlineStylesheets: 'never' },
  integrations: [mdx(), portal()],
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  vite: { build: { assetsInlineLimit: 0 } },
})
