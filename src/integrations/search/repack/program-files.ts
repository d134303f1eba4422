import type { IndexFile } from './repack-index.ts'

/**
 * What of Pagefind runs in the browser: without its user interfaces, its highlighter and its worker.
 * Where a part of an index cannot be loaded, its script searches on without it and says so to the
 * console alone; whoever searches would be told that there is nothing. Here the search fails instead.
 * And its list of pages and chunks and its filters come folded (domain/search/shards/folded-meta.ts).
 * @param unfolding a script that defines `unfoldMeta` and `unfoldFilter`
 */
export function toProgramFiles(files: readonly IndexFile[], unfolding: string): IndexFile[] {
  return files.map((file) =>
    file.path === scriptPath ? { ...file, content: toScript(file.content, unfolding) } : file,
  )
}

function toScript(content: Uint8Array, unfolding: string): Uint8Array {
  const script = new TextDecoder().decode(content)
  return new TextEncoder().encode(`${unfolding}\n${changes.reduce(change, script)}`)
}

function change(script: string, [found, replacement]: Change): string {
  const [before, after, ...more] = script.split(found)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Pagefind's script has another form: ${found} stands not just once in it`)
  }
  return `${before}${replacement}${after}`
}

const scriptPath = 'pagefind.js'
/** The files of the program, as Pagefind names them. */
export const programPaths = [scriptPath, 'wasm.unknown.pagefind'] as const
const changes: readonly Change[] = [
  [
    'let chunk=this.decompress(new Uint8Array(compressed_chunk),url);',
    'let chunk=this.decompress(new Uint8Array(compressed_chunk),url);if(method==="load_filter_chunk")chunk=unfoldFilter(this.decoder.decode(chunk));',
  ],
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
  [
    'this.searchMeta=this.decompress(new Uint8Array(compressed_meta),"Pagefind metadata");',
    'this.searchMeta=unfoldMeta(this.decoder.decode(this.decompress(new Uint8Array(compressed_meta))));',
  ],
]

type Change = readonly [found: string, replacement: string]
