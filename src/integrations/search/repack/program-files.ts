import type { IndexFile } from 'pagefind'

/**
 * What of Pagefind runs in the browser: without its user interfaces, its highlighter and its worker.
 * Where a part of an index cannot be loaded, its script searches on without it and says so to the
 * console alone; whoever searches would be told that there is nothing. Here the search fails instead.
 */
export function toProgramFiles(files: readonly IndexFile[]): IndexFile[] {
  return files
    .filter(({ path }) => path === scriptPath || path === programPath)
    .map((file) => (file.path === scriptPath ? { ...file, content: toScript(file.content) } : file))
}

function toScript(content: Uint8Array): Uint8Array {
  const script = new TextDecoder().decode(content)
  const failing = swallowings.reduce(letFail, script)
  return new TextEncoder().encode(failing)
}

function letFail(script: string, swallowing: string): string {
  const [before, after, ...more] = script.split(`${swallowing}${swallow}`)
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`Pagefind's script has another form: ${swallowing} stands not just once in it`)
  }
  return `${before}${swallowing}${after}`
}

const scriptPath = 'pagefind.js'
const programPath = 'wasm.unknown.pagefind'
const swallow = '.catch(()=>{})'
const swallowings = ['"load_index_chunk"))', '"load_filter_chunk"))']
