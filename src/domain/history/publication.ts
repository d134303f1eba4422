import type { EntryKind } from '#domain/corpus.ts'

/**
 * What readers were once given, as far as it can be compared with what they are given later. It is
 * made from front matter that no schema has seen: an old version was written by older rules.
 */
export interface Publication {
  /** Permanent, e.g. `affairs/hehua-finance-2026-09` or `rankings/disclosure/2026-Q3`. */
  readonly key: string
  readonly file: string
  /** `YYYY-MM-DD HH:MM`, as it was typed. */
  readonly publishedAt: string
  readonly isOnWeb: boolean
  readonly isWithdrawn: boolean
  /** Each correction that readers were told of, its day and its words. */
  readonly notes: readonly string[]
  /** All that was said besides; equal texts say the same. */
  readonly content: string
  /** Tables and attachments, as paths from the root. */
  readonly files: readonly string[]
  /** The field that holds the corrections, and the one that holds the time of publication. */
  readonly notesPath: readonly PropertyKey[]
  readonly timePath: readonly PropertyKey[]
}

/** The publications of one Markdown file: one of an entry, one for each period of a ranking. */
export function toPublications({ kind, id, file, data, body }: EntryText): Publication[] {
  if (kind === 'pages' || !isRecord(data)) return []
  return kind === 'rankings'
    ? toPeriods(id, file, data)
    : [toEntryPublication({ kind, id, file, data, body })]
}

export interface EntryText {
  readonly kind: EntryKind
  readonly id: string
  readonly file: string
  /** Front matter, validated or not. */
  readonly data: unknown
  readonly body: string
}

/**
 * Fields whose change tells a reader nothing else: what follows from the other rules here, words
 * for the search, and what a picture shows, said to those who cannot see it.
 */
const unsaid = new Set(['publishedAt', 'revisions', 'withdrawn', 'keywords', 'alt', 'corrections'])

function toEntryPublication({ kind, id, file, data, body }: EntryText & Data): Publication {
  return {
    key: `${kind}/${id}`,
    file,
    publishedAt: toText(data.publishedAt),
    isOnWeb: data.scope !== 'board-only',
    isWithdrawn: isRecord(data.withdrawn),
    notes: toNotes(data.revisions),
    content: `${toCanonical(data)}\n${toPlainBody(body)}`,
    files: [
      ...listPaths(data.tables, 'data', 'data/affairs/'),
      ...listPaths(data.attachments, 'file', 'data/'),
    ],
    notesPath: ['revisions'],
    timePath: ['publishedAt'],
  }
}

function toPeriods(id: string, file: string, data: Data['data']): Publication[] {
  return toRecords(data.periods).map((period, index) => {
    const name = toText(period.period)
    return {
      key: `rankings/${id}/${name}`,
      file,
      publishedAt: toText(period.publishedAt),
      isOnWeb: true,
      isWithdrawn: false,
      notes: toNotes(period.corrections),
      // Another rule gives other ratings in every period; wording about the ranking does not.
      content: toCanonical({ period, rule: data.rule }),
      files: [`data/rankings/${id}/${name}.csv`],
      notesPath: ['periods', index, 'corrections'],
      timePath: ['periods', index, 'publishedAt'],
    }
  })
}

/** Where a line breaks, and how many spaces stand between words, nobody reads. */
function toPlainBody(body: string): string {
  return body.replace(/\s+/g, ' ').trim()
}

/** The same text for the same values, whatever the order of the fields and the spaces in them. */
function toCanonical(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(toPlainBody(value))
  if (Array.isArray(value)) return `[${value.map(toCanonical).join()}]`
  if (!isRecord(value)) return String(value)
  const fields = Object.entries(value).filter(
    ([name, inner]) => !unsaid.has(name) && !isBlank(inner),
  )
  return `{${fields
    .map(([name, inner]) => `${name}:${toCanonical(inner)}`)
    .sort()
    .join()}}`
}

/** A list with nothing in it says what a missing one says. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function toNotes(value: unknown): string[] {
  return toRecords(value).map(({ on, note }) => `${toText(on)} ${toPlainBody(toText(note))}`)
}

function listPaths(value: unknown, field: string, folder: string): string[] {
  return toRecords(value).flatMap((item) => {
    const path = toText(item[field])
    return path === '' ? [] : [folder + path]
  })
}

function toRecords(value: unknown): Data['data'][] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isRecord(value: unknown): value is Data['data'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Data {
  readonly data: Readonly<Record<string, unknown>>
}
