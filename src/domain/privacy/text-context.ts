/** What around a text decides whether something in it is a person's. */
export interface TextContext {
  /** Phones, cards and addresses that the portal itself makes public: of offices, not of people. */
  readonly official: OfficialContacts
  /** The day of the build, `YYYY-MM-DD`: nobody was born after it, and ages count from it. */
  readonly today: string
}

export interface OfficialContacts {
  /** Digits only. */
  readonly phones: ReadonlySet<string>
  readonly emails: ReadonlySet<string>
}
