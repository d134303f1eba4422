import type { Reading } from './reading.ts'

/** Tells whether a private person is named so close to a place of the text that it is theirs. */
export function isNearName(
  reading: Reading,
  place: Span,
  distance: number,
  certainty: Certainty = 'likely',
): boolean {
  return findNearName(reading, place, distance, certainty) !== undefined
}

/** Whether a name must be told as one, or may only look like one. */
type Certainty = 'told' | 'likely'

/** The private person who is named closest to a place; nobody of whom something else is told. */
export function findNearName(
  reading: Reading,
  { start, end }: Span,
  distance: number,
  certainty: Certainty = 'likely',
) {
  const near = reading
    .namesIn(start - distance, end + distance)
    .filter(
      (name) =>
        !name.isOfficial &&
        (name.end <= start || name.start >= end) &&
        (certainty === 'likely' || !name.isLikely) &&
        name.end > start - distance &&
        name.start < end + distance &&
        !isApart(reading.text, name, { start, end }),
    )
  return near.sort((a, b) => gap(a, start, end) - gap(b, start, end))[0]
}

/** Beyond a blank line, or in the next sentence, somebody else is spoken of. */
function isApart(text: string, name: Span, { start, end }: Span): boolean {
  const between = text.slice(end, name.start)
  return name.start >= end
    ? /[。；;！？]|\n\s*\n/.test(between) && !goesOn.test(between)
    : /\n\s*\n/.test(text.slice(name.end, start))
}

/** 患尿毒症。申请人李某 …: the next sentence says of whom the one before it told. */
const goesOn =
  /^[^。；;！？\n]{0,16}[。；;]\s?(?:该|此)?(?:患者|申请人|户主|当事人|救助对象|保障对象|受助人|村民|持证人|持卡人|本人|残疾人)(?:姓名)?[是为叫：:]?\s?$/

function gap(name: Span, start: number, end: number): number {
  return Math.max(name.start - end, start - name.end, 0)
}

interface Span {
  readonly start: number
  readonly end: number
}
