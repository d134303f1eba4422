/** What a number counts, where households and persons are told apart. */
export type Counted = 'households' | 'persons'

/** What the words name as counted: 低保户数, 特困人数. */
export function countedBy(label: string): Counted | undefined {
  const bare = label.replace(/[（(][^（）()]*[）)]$/u, '')
  if (bare.endsWith('户数')) return 'households'
  return bare.endsWith('人数') ? 'persons' : undefined
}

/** What the unit counts. */
export function countedIn(unit: string): Counted | undefined {
  if (unit === '户') return 'households'
  return /^[人名位]$/u.test(unit) ? 'persons' : undefined
}

/** The columns 户数 and 人数 of the same thing. */
export function pairColumns(columns: readonly string[]): ColumnPair[] {
  return columns.flatMap((households) => {
    const persons = toPersons(households)
    return persons !== households && columns.includes(persons) ? [{ households, persons }] : []
  })
}

function toPersons(column: string): string {
  return column.replace('户数', '人数').replace(/([（(])户([）)])/u, '$1人$2')
}

export interface ColumnPair {
  readonly households: string
  readonly persons: string
}
