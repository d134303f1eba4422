/** Loads once; what failed is tried again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load()
    loading.catch(() => (loading = undefined))
    return loading
  }
}

/** A file that is there; anything else is a failure. */
export async function fetchFile(url: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(url, { cache })
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response
}
