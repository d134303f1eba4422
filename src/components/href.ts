/** A path from the root of the portal, with the base path that the server has put it under. */
export function toHref(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path
}
