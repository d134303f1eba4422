import { allDetectors } from './all-detectors.ts'
import { findDigitRuns } from './digit-runs.ts'
import type { IdentityHit } from './identity-hit.ts'
import { findNamesIn } from './person-names.ts'
import { toPlainView } from './plain-view.ts'
import type { PlainView } from './plain-view.ts'
import { findPlaces } from './sieve.ts'
import type { TextContext } from './text-context.ts'
import { cutText } from './text-pieces.ts'

/** What running text gives away, in the order of the text and without overlaps; tables in it are text to it. */
export function findTextIdentities(source: string, context: TextContext): IdentityHit[] {
  const pieces = cutText(source)
  if (pieces.length === 1) return findInPiece(source, context)
  return withoutOverlaps(
    pieces.flatMap(({ start, text }) =>
      findInPiece(text, context).map((hit) => ({
        ...hit,
        start: hit.start + start,
        end: hit.end + start,
      })),
    ),
  )
}

function findInPiece(source: string, context: TextContext): IdentityHit[] {
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
  // Where each of them lies: a list of thousands is not compared with itself.
  const blocks = new Map<number, number[]>()
  for (const hit of hits) {
    const near = listBlocks(hit).flatMap((block) => blocks.get(block) ?? [])
    const others = near.filter((nth) => overlaps(kept[nth], hit))
    const other = Math.min(...others)
    const found = kept[other]
    if (found !== undefined && (found.kind !== hit.kind || found.kind !== 'minor')) continue
    const at = found === undefined ? kept.length : other
    kept[at] = found === undefined ? hit : join(found, hit)
    for (const block of listBlocks(kept[at])) {
      const members = blocks.get(block)
      if (members === undefined) blocks.set(block, [at])
      else if (!members.includes(at)) members.push(at)
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

function overlaps(hit: IdentityHit | undefined, other: IdentityHit): boolean {
  return hit !== undefined && hit.start < other.end && other.start < hit.end
}

const blockLength = 64

function listBlocks({ start, end }: IdentityHit): number[] {
  const first = Math.floor(start / blockLength)
  const last = Math.floor(Math.max(start, end - 1) / blockLength)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
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
