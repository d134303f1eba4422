import { join } from 'node:path'
import { build } from 'vite'

const projectRoot = join(import.meta.dirname, '../..')

/**
 * Bundles one file below `src/` into one classic script. Nothing of the machine gets in: no
 * configuration, no `.env`. `import.meta.env.BASE_URL` is the base path given.
 */
export async function bundleScript(file: string, base = '/'): Promise<string> {
  const result = await build({
    root: projectRoot,
    base,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    // Libraries leave out their messages for developers.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  })
  const chunks = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  const [chunk, ...others] = chunks
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${file} is not one script`)
  return chunk.code.trim()
}
