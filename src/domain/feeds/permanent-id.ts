/**
 * A permanent id (RFC 4151) of what has a permanent name, e.g. `affairs/hehua-finance-2026-09`. The
 * authority is the host under which the portal was first published: a portal that moves keeps it, or
 * every reader would get every entry a second time.
 */
export function toPermanentId(authority: string, name: string): string {
  return `tag:${authority},${mintedIn}:${name}`
}

// The RFC wants a date on which the authority held its name. One for all, since a date of the entry
// could be corrected, and its id with it.
const mintedIn = '2026'
