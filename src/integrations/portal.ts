import type { AstroIntegration } from 'astro'
import { formatReport } from '#domain/gate/report.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { hasSharedCorpus, setSharedCorpus } from '#loaders/shared-corpus-fs.ts'
import { contentModules } from './content-modules.ts'
import { inlineScript } from './inline-script.ts'
import { servePreview } from './preview.ts'

/** Holds every Astro command to the gate: no build passes it by, and a preview shows its issues. */
export function portal(): AstroIntegration {
  return {
    name: 'gongkailan',
    hooks: {
      'astro:config:setup': async ({
        command,
        config,
        addMiddleware,
        injectScript,
        updateConfig,
      }) => {
        if (command === 'build') await assertGatePassed()
        const bodies = contentModules(config.root, readEnvironment().root)
        updateConfig({ vite: { plugins: [inlineScript(config.base), bodies] } })
        addMiddleware({ order: 'post', entrypoint: '#integrations/page-policy.ts' })
        if (command === 'dev') injectScript('page', "import '#client/gate-panel.ts'")
      },
      'astro:server:setup': async ({ server, refreshContent }) => {
        await servePreview(server, async () => {
          await refreshContent?.({})
        })
      },
    },
  }
}

/** `npm run build` has run the gate already; a bare `astro build` has not. */
async function assertGatePassed(): Promise<void> {
  const { root, now } = readEnvironment()
  if (hasSharedCorpus(root)) return
  const gate = await runGate(root, { now, release: false }, readSiteConfig().cacheDir)
  if (!gate.passes) throw new Error(`\n${formatReport(gate.issues)}`)
  setSharedCorpus(root, toPublishedCorpus(gate.corpus, { now }))
}
