/**
 * What of an entry may be shown. A withdrawn one keeps its page with title, dates and reason; its
 * content is gone from every page, list, chart, feed and index, whatever still stands in its file.
 */
export function toPublishedContent<T extends object>(data: T, body: string): PublishedContent<T> {
  if (!isWithdrawn(data)) return { data, body }
  const kept = Object.entries(data).filter(([field]) => !contentFields.has(field))
  const emptied = Object.keys(data)
    .filter((field) => listFields.has(field))
    .map((field) => [field, []] as const)
  return { data: Object.fromEntries([...kept, ...emptied]) as T, body: '' }
}

/** Fields that are absent where there is nothing to say. */
const optionalFields = ['abstract', 'objection', 'supervisor']
/** Fields that are an empty list where there is nothing to say. */
const listFields = new Set([
  'keywords',
  'figures',
  'tables',
  'attachments',
  'procedure',
  'plans',
  'inconsistencies',
  // A note on a correction may repeat what was corrected.
  'revisions',
])
const contentFields = new Set([...optionalFields, ...listFields])

function isWithdrawn(data: object): boolean {
  return 'withdrawn' in data && data.withdrawn !== undefined
}

export interface PublishedContent<T> {
  readonly data: T
  readonly body: string
}
