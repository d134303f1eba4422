/** The answer to a question that was certainly asked. */
export function getAnswer(answers: Answers, key: string): string {
  const answer = answers.get(key)
  if (answer === undefined) throw new RangeError(`Not answered: ${key}`)
  return answer
}

/** One question to the clerk, and how the answer is understood. Answers are kept as text. */
export interface Question {
  /** The field as it is named in the file; absent where the question is about no field. */
  readonly field?: string
  readonly help: string
  /** Said once, below the help: what the clerk has to know for this answer. */
  readonly note?: string | undefined
  /** Taken when nothing is typed. */
  readonly fallback?: string | undefined
  /** Whether nothing may be answered. */
  readonly isOptional: boolean
  readonly choices?: readonly Choice[]
  /** Whether an answer that is none of the choices is taken, too. */
  readonly isOpen?: boolean
  /** Whether the choices are too many to be shown before a part of a name is typed. */
  readonly isSearched?: boolean
  readonly read: (text: string) => Reading
}

export interface Choice {
  readonly value: string
  readonly label: string
  /** Choices of one group stand together under its name. */
  readonly group?: string
  /** Other names by which it is found. */
  readonly names?: readonly string[]
}

/** The answer in the form in which it is written, or why it cannot be taken. */
export type Reading =
  | { readonly value: string; readonly fault?: never }
  | { readonly value?: never; readonly fault: Fault }

export interface Fault {
  readonly what: string
  readonly mend: string
}

/** The answers so far, by the path of their field; a key with `@` is no field. */
export type Answers = ReadonlyMap<string, string>

/** A place in the dialogue: its question depends on what was answered before, and may fall away. */
export interface Step {
  readonly key: string
  readonly toQuestion: (answers: Answers) => Question | undefined
}
