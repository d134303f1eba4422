/** One page of the portal as a reader sees it. */
export interface VisibleDocument {
  readonly kind: 'affairs' | 'policies' | 'summaries' | 'rankings' | 'pages' | 'units'
  readonly path: string
  readonly title: string
  /** What it must be found by. */
  readonly sure: readonly string[]
  /** What it may be found by besides: all its other data, and what stands around it. */
  readonly perhaps: readonly string[]
  /** The cells of its tables, which are part of what it must be found by. */
  readonly cells: readonly string[]
  /** The lines of its attachments, which are so too. */
  readonly attached: readonly string[]
  readonly unitId: string | undefined
  /** Of a disclosure, the item of the catalogue. */
  readonly item: string | undefined
  readonly period: string | undefined
  /** 发文字号 */
  readonly docNumber: string | undefined
}
