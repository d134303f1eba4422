import type { DocNumber } from './doc-number.ts'

/** What stands out in the numbering of one 机关代字 and year: numbers that repeat, and gaps. */
export function findNumberingFaults<T extends NumberedDocument>(
  documents: readonly T[],
): NumberingFault<T>[] {
  const series = Map.groupBy(documents, ({ number }) => `${number.agency}〔${number.year}〕`)
  return [...series.values()].flatMap(findInSeries)
}

function findInSeries<T extends NumberedDocument>(documents: readonly T[]): NumberingFault<T>[] {
  const ordered = documents.toSorted((a, b) => a.number.serial - b.number.serial)
  return ordered.flatMap((document, index): NumberingFault<T>[] => {
    const before = ordered[index - 1]
    if (before === undefined) return []
    const step = document.number.serial - before.number.serial
    if (step === 0) return [{ kind: 'repeat', document, before }]
    if (step === 1) return []
    const gap = { from: before.number.serial + 1, to: document.number.serial - 1 }
    return [{ kind: 'gap', document, before, ...gap }]
  })
}

export interface NumberedDocument {
  readonly number: DocNumber
}

export type NumberingFault<T> =
  | { readonly kind: 'repeat'; readonly document: T; readonly before: T }
  | {
      readonly kind: 'gap'
      /** The documents on both sides of the gap. */
      readonly document: T
      readonly before: T
      /** The first and the last missing serial. */
      readonly from: number
      readonly to: number
    }
