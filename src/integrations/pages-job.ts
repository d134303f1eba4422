/** What the process that makes the pages is told. */
export interface PagesJob {
  readonly root: string
  /** The copy of the corpus that the gate has passed. */
  readonly corpusFile: string
  /** The folder that receives the pages. */
  readonly outDir: string
}
