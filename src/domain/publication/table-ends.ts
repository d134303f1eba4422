import { isExpired } from './list-expiry.ts'
import { toListTables } from './personal-list.ts'

/**
 * For each published table of an affair the last day on which it may be read, where it is part of a
 * list that is still up. What is left after a list has gone stays.
 */
export function toTableEnds(
  lastDay: string | undefined,
  columnsOfTables: readonly (readonly string[])[],
  now: string,
): (string | undefined)[] {
  if (lastDay === undefined || isExpired(lastDay, now)) return columnsOfTables.map(() => undefined)
  return toListTables(columnsOfTables).map((isList) => (isList ? lastDay : undefined))
}
