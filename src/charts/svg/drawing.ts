/** What a kind of chart draws, to be set in an `<svg>` of this height. */
export interface Drawing {
  /** In em. */
  readonly height: number
  readonly content: string
}
