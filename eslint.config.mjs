import eslint from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom: schemas ← domain ← loaders, charts, queries ← pages.
 * Each layer names the `#…` layers it must not reach; `regex`, because a `group` pattern that
 * begins with `#` is read as a gitignore comment and matches nothing.
 */
const forbiddenLayers = {
  schemas: 'domain|loaders|queries|charts|client|worker|components|layouts|pages|integrations',
  domain: 'loaders|queries|charts|client|worker|components|layouts|pages|integrations',
  loaders: 'queries|charts|client|worker|components|layouts|pages|integrations',
  charts: 'loaders|queries|client|worker|components|layouts|pages|integrations',
  queries: 'loaders|charts|client|worker|components|layouts|pages|integrations',
  client: 'loaders|queries|worker|components|layouts|pages|integrations',
  worker: 'loaders|queries|charts|client|components|layouts|pages|integrations',
  components: 'loaders|queries|worker|layouts|pages|integrations',
  layouts: 'loaders|queries|worker|pages|integrations',
  pages: 'loaders|client|worker|integrations',
  integrations: 'queries|client|worker|components|layouts|pages',
}

const parentImport = {
  regex: String.raw`^\.\./`,
  message: 'Reach another folder by its #layer name; ../ hides which layer is crossed.',
}
const impure = {
  regex: '^(node:|astro:|chart\\.js)',
  message: 'Pure rooms take plain data: no I/O, no Astro, no canvas.',
}

/** @param {string} layer */
function layerRule(layer) {
  const patterns = [
    parentImport,
    {
      regex: `^#(${forbiddenLayers[layer]})/`,
      message: `${layer} must not import this layer (docs/architecture.md).`,
    },
  ]
  if (['schemas', 'domain', 'charts'].includes(layer)) patterns.push(impure)
  return {
    files: [`src/${layer}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

const noClock = {
  files: ['src/{schemas,domain,loaders,charts,queries,components,layouts,pages}/**/*.{ts,astro}'],
  ignores: ['src/loaders/environment.ts', '**/*.test.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
        message: 'Only src/loaders/environment.ts reads the clock.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Only src/loaders/environment.ts reads the clock.',
      },
      {
        selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        message: 'Two builds of one commit are byte-identical: nothing is random.',
      },
    ],
  },
}

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'node_modules/',
    'tests/fixtures/',
    'content/',
    'data/',
  ]),
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'scripts/*.mjs'] },
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      // Numbers read well in Chinese sentences; everything else must be a string already.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Type information does not reach through Astro's template part, so typed rules stay off there;
    // `astro check` types the same files.
    files: ['**/*.astro', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    // To typescript-eslint an imported `.astro` file has no type; `astro check` knows it.
    files: ['src/components/content/content-components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      // A describe block is a list of cases, not a function to be kept short.
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  ...Object.keys(forbiddenLayers).map(layerRule),
  noClock,
)
