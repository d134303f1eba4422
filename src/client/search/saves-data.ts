/** Whether the reader asked the browser for little traffic: then older years come on demand only. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
