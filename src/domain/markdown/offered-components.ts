/**
 * The components that pages hand in to the body of an `.mdx` entry, with their attributes; content
 * uses no others.
 */
export const offeredComponents: Readonly<Record<string, OfferedComponent>> = {
  Figure: { required: ['label', 'value', 'unit'], optional: ['note'] },
  Statement: { required: ['opening', 'income', 'expense', 'balance'], areAmounts: true },
  DataTable: { required: ['caption'] },
}

interface OfferedComponent {
  readonly required: readonly string[]
  readonly optional?: readonly string[]
  /** Whether the attributes are amounts of yuan, as plain numbers. */
  readonly areAmounts?: boolean
}
