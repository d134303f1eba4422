import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Every style sheet and every style of a component, except the tokens and paper, which has its own. */
export function listStyleTexts(): { readonly file: string; readonly text: string }[] {
  const source = join(import.meta.dirname, '../..')
  return globSync('**/*.{css,astro}', { cwd: source })
    .filter((file) => basename(file) !== 'tokens.css' && !basename(file).startsWith('print'))
    .toSorted()
    .map((file) => ({ file, text: toStyle(file, readFileSync(join(source, file), 'utf8')) }))
}

function toStyle(file: string, text: string): string {
  if (file.endsWith('.css')) return text
  return [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
    .map(([, style = '']) => style)
    .join('\n')
}
