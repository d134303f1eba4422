import { allDetectors } from './all-detectors.ts'
import { findDigitRuns } from './digit-runs.ts'
import type { IdentityHit } from './identity-hit.ts'
import { findNamesIn } from './person-names.ts'
import { toPlainView } from './plain-view.ts'
import type { PlainView } from './plain-view.ts'
import { findPlaces } from './sieve.ts'
import type { TextContext } from './text-context.ts'

/** What running text gives away, in the order of the text and without overlaps; tables in it are text to it. */
export function findTextIdentities(source: string, context: TextContext): IdentityHit[] {
  const view = toPlainView(source)
  const hits = findInView(view, context).map((hit) => ({
    ...hit,
    start: view.toStart(hit.start),
    end: view.toEnd(hit.end),
  }))
  const aside = view.asides.flatMap(({ start, text }) =>
    findTextIdentities(text, context).map((hit) => ({
      ...hit,
      start: hit.start + start,
      end: hit.end + start,
    })),
  )
  return withoutOverlaps([...hits, ...aside])
}

/** The first hit of each place, in the order of the text. */
export function withoutOverlaps<H extends IdentityHit>(hits: readonly H[]): H[] {
  const kept: H[] = []
  for (const hit of hits) {
    const other = kept.findIndex(({ start, end }) => start < hit.end && hit.start < end)
    const found = kept[other]
    if (found === undefined) kept.push(hit)
    else if (found.kind === hit.kind && found.kind === 'minor') kept[other] = join(found, hit)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** 孤儿李某，9岁 is one child, told of twice. */
function join<H extends IdentityHit>(a: H, b: H): H {
  return { ...a, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

function findInView({ text }: PlainView, context: TextContext): IdentityHit[] {
  const places = findPlaces(text)
  const reading = {
    text,
    runs: findDigitRuns(text, places),
    places,
    namesIn: (start: number, end: number) => findNamesIn(text, start, end),
    context,
  }
  return allDetectors.flatMap((detector) => [...detector.find(reading)])
}
