/** What the gate knows of what was taken down. */
export interface TakedownState {
  readonly file: string
  /** Records that could not be compared: there is no key, or it is another one. */
  readonly unchecked: number
  /** Files that are gone because they were taken down, as paths from the root. */
  readonly removed: ReadonlySet<string>
  /** Where something that was taken down stands again. */
  readonly returned: readonly ReturnedContent[]
}

export interface ReturnedContent {
  readonly file: string
  readonly line: number
  /** 附件 and file names have no lines of their own. */
  readonly place: 'text' | 'attachment' | 'name' | 'file'
  readonly takenDownOn: string
}
