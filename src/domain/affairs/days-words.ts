import type { Affair } from '#schemas/affair.ts'

/** How many days of which kind a publicity period has, e.g. 15 个自然日. */
export function toDaysWords(publicity: NonNullable<Affair['publicity']>): string | undefined {
  const { days, dayKind } = publicity
  if (days === undefined) return undefined
  return `${days} 个${dayKind === 'working' ? '工作日' : '自然日'}`
}
