/** Where the dialogue is held. */
export interface Terminal {
  readonly say: (text: string) => void
  /** The line that is typed, or undefined when no more will come. */
  readonly ask: (prompt: string) => Promise<string | undefined>
}
