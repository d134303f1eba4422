/** 错误 stops publication; 警告 must be looked at; 提示 is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** What the gate reports, ready to be printed: everything a clerk needs to find and mend it. */
export interface Issue {
  /** Permanent: a code is never reused for another meaning. Its section is in docs/gate.md. */
  readonly code: string
  readonly severity: Severity
  /** Path from the root of the content, with forward slashes. */
  readonly file: string
  /** Counted from 1; for CSV the row of the file, header included. */
  readonly line: number
  /** Character column counted from 1; for CSV the name of the column. */
  readonly column: number | string
  /** What is wrong, and why that matters. */
  readonly message: string
  /** How to mend it. */
  readonly hint: string
  /** The file in which the cause lies, where that is another one: an attachment. */
  readonly subject?: string
}

/** Where a problem stands: a field of a file's YAML by its path, or a line. */
export type Place =
  | { readonly file: string; readonly path: readonly PropertyKey[] }
  | { readonly file: string; readonly line: number; readonly column?: number | string }

/** What a check finds; the runner turns it into an issue. */
export interface Problem {
  readonly place: Place
  readonly what: string
  readonly mend: string
  /** The file in which the cause lies, where that is another one than the place: an attachment. */
  readonly subject?: string
  /** Only where this occurrence weighs less than the check's own severity. */
  readonly severity?: Severity
}

/** What stands behind a code: the heading and reason of its section in docs/gate.md. */
export interface Rule {
  readonly code: string
  readonly severity: Severity
  /** A few words, e.g. 发布早于成文. */
  readonly title: string
  /** One sentence: why this must not be published. */
  readonly why: string
}
