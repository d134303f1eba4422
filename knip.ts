import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  // Astro is given the panel and the middleware by name; the build bundles the workers by path, and
  // starts a process for the gate, one for the pages and one for each slice and shard of the index, threads
  // for attachments.
  entry: [
    'scripts/*.{mjs,ts}',
    'src/client/gate-panel.ts',
    'src/integrations/gate-process.ts',
    'src/integrations/page-policy.ts',
    'src/integrations/pages-process.ts',
    'src/integrations/search/shard-process.ts',
    'src/integrations/search/slice-process.ts',
    'src/client/search/unfold-index.ts',
    'src/loaders/attachments/reading-thread.ts',
    'src/worker/*-worker.ts',
  ],
  project: ['{src,scripts,tests}/**/*.{ts,mjs,astro,mdx}', '*.{ts,mjs}'],
  // Faulty on purpose, and read by the gate, not imported.
  ignore: ['tests/fixtures/**'],
  ignoreDependencies: [
    // `astro check` loads it by name.
    '@astrojs/check',
  ],
  // The types in a public function's signature are for its callers, before the first one names them.
  ignoreExportsUsedInFile: { interface: true, type: true },
}

export default config
