/**
 * Runs a load once a build. `getCollection` costs time at every call (withastro/astro#16297); in
 * the development server content changes under us, so nothing is kept there.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined
  return () => (import.meta.env.DEV ? load() : (kept ??= load()))
}
