import { indexNoSchemes, parseIndexNo } from '#domain/documents/index-no.ts'
import type { Policy } from '#schemas/policy.ts'

/** The index number after the last one of this issuer, in its own scheme; none before the first. */
export function suggestIndexNo(
  policies: readonly Policy[],
  issuer: string,
  day: string,
): string | undefined {
  const own = policies
    .filter(({ publisher, issuers }) => (publisher ?? issuers[0]) === issuer)
    .flatMap(toIndexed)
    .sort((first, second) => first.year - second.year || first.serial - second.serial)
  const last = own.at(-1)
  if (last === undefined) return undefined
  const year = Number(day.slice(0, 4))
  const serials = policies
    .flatMap(toIndexed)
    .filter((other) => other.code === last.code && other.year === year)
    .map(({ serial }) => serial)
  return replaceTail(last.text, day, Math.max(0, ...serials) + 1)
}

/** The scheme by which an index number is composed. */
export function findIndexScheme(indexNo: string): Policy['indexScheme'] {
  const fitting = Object.values(indexNoSchemes).find(
    ({ id }) => parseIndexNo(id, indexNo).problem === undefined,
  )
  return fitting?.id
}

function toIndexed({ indexNo, indexScheme }: Policy): Indexed[] {
  if (indexScheme === undefined) return []
  const parsed = parseIndexNo(indexScheme, indexNo)
  if (parsed.problem !== undefined) return []
  return [{ text: indexNo, code: parsed.issuer, year: parsed.year, serial: parsed.serial }]
}

/** The same number with the year, month and day that it names and its serial exchanged. */
function replaceTail(text: string, day: string, serial: number): string {
  return text.replace(
    /(?:19|20)\d{2}(\d{2})?(\d{2})?-(\d+)$/,
    (_, month?: string, date?: string, digits = '') =>
      [
        day.slice(0, 4),
        month === undefined ? '' : day.slice(5, 7),
        date === undefined ? '' : day.slice(8),
        '-',
        String(serial).padStart(String(digits).length, '0'),
      ].join(''),
  )
}

interface Indexed {
  readonly text: string
  /** The part that names the issuer. */
  readonly code: string
  readonly year: number
  readonly serial: number
}
