import type { Reading } from './reading.ts'

/** Tells whether a private person is named so close to a place of the text that it is theirs. */
export function isNearName(reading: Reading, place: Span, distance: number): boolean {
  return findNearName(reading, place, distance) !== undefined
}

/** The private person who is named closest to a place; nobody beyond a blank line or a list of others. */
export function findNearName(reading: Reading, { start, end }: Span, distance: number) {
  const near = reading
    .namesIn(start - distance, end + distance)
    .filter(
      (name) =>
        !name.isOfficial &&
        name.end > start - distance &&
        name.start < end + distance &&
        !/\n\s*\n/.test(reading.text.slice(Math.min(name.end, start), Math.max(name.start, end))),
    )
  return near.sort((a, b) => gap(a, start, end) - gap(b, start, end))[0]
}

function gap(name: Span, start: number, end: number): number {
  return Math.max(name.start - end, start - name.end, 0)
}

interface Span {
  readonly start: number
  readonly end: number
}
