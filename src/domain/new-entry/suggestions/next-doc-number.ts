import { parseDocNumber } from '#domain/documents/doc-number.ts'
import type { DocNumber } from '#domain/documents/doc-number.ts'
import type { Policy } from '#schemas/policy.ts'

/**
 * The next free 发文字号 of each 机关代字 under which this issuer has published, the one that fits
 * the genre best first.
 */
export function suggestDocNumbers(policies: readonly Policy[], wanted: WantedNumber): string[] {
  const own = policies.filter(({ issuers }) => issuers[0] === wanted.issuer)
  const ofGenre = own.filter(({ genre }) => genre === wanted.genre)
  const agencies = countAgencies([...ofGenre, ...ofGenre, ...own])
  const used = toNumbers(policies).filter(({ year }) => year === wanted.year)
  return agencies.map((agency) => {
    const serials = used.filter((number) => number.agency === agency).map(({ serial }) => serial)
    return `${agency}〔${wanted.year}〕${Math.max(0, ...serials) + 1}号`
  })
}

/** The 机关代字 of these documents, the most frequent first. */
function countAgencies(policies: readonly Policy[]): string[] {
  const groups = Map.groupBy(toNumbers(policies), ({ agency }) => agency)
  return [...groups]
    .sort(([, first], [, second]) => second.length - first.length)
    .map(([agency]) => agency)
}

function toNumbers(policies: readonly Policy[]): DocNumber[] {
  return policies.flatMap(({ docNumber }) => parseDocNumber(docNumber) ?? [])
}

export interface WantedNumber {
  readonly issuer: string
  readonly genre: string
  readonly year: number
}
