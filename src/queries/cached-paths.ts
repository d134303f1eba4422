import { createHash } from 'node:crypto'
import { getSite } from './site.ts'

/**
 * Gives each page a key over all that it shows: its own props and the site's data. A page whose key
 * is unchanged is taken from the last build. So whatever a page shows must come through its props.
 */
export async function withCacheKeys<P extends Record<string, string>, T extends object>(
  paths: readonly { params: P; props: T }[],
): Promise<{ params: P; props: T; cacheKey: string }[]> {
  const site = JSON.stringify(await getSite())
  return paths.map((path) => ({ ...path, cacheKey: toKey(site, path.props) }))
}

function toKey(site: string, props: object): string {
  return createHash('sha256').update(site).update(JSON.stringify(props)).digest('base64url')
}
