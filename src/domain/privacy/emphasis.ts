import { singleSurnames } from './surnames.ts'

/**
 * The asterisks of Markdown that make text bold or slanted; those of a mask, as in 王*明 or 138****1234,
 * are none. A run flanks text as CommonMark says, and closes the last open one of its length.
 */
export function findEmphasis(source: string): Mark[] {
  if (!source.includes('*')) return []
  const marks: Mark[] = []
  let open: Mark[] = []
  for (const { 0: run, index } of source.matchAll(/(?<!\\)\*+|\n[ \t]*\n/g)) {
    if (!run.startsWith('*')) {
      open = []
      continue
    }
    if (run.length > 3) continue
    const mark = { start: index, end: index + run.length }
    const { canOpen, canClose } = flank(source, mark)
    const opener = canClose
      ? open.findLast(({ start, end }) => end - start === run.length)
      : undefined
    if (opener !== undefined && areMasks(source, opener, mark)) continue
    if (opener !== undefined) {
      marks.push(opener, mark)
      open = open.slice(0, open.indexOf(opener))
    } else if (canOpen) {
      open.push(mark)
    }
  }
  return marks
}

/** 王*、李*: behind two surnames they stand for given names. */
function areMasks(source: string, ...marks: readonly Mark[]): boolean {
  return marks.every(
    ({ start, end }) => end - start === 1 && surnames.has(source.charAt(start - 1)),
  )
}

const surnames = new Set(singleSurnames)

/** @see https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function flank(source: string, { start, end }: Mark) {
  const before = source[start - 1] ?? ' '
  const after = source[end] ?? ' '
  const [spaceBefore, spaceAfter] = [/\s/.test(before), /\s/.test(after)]
  const [markBefore, markAfter] = [/[\p{P}\p{S}]/u.test(before), /[\p{P}\p{S}]/u.test(after)]
  return {
    canOpen: !spaceAfter && (!markAfter || spaceBefore || markBefore),
    canClose: !spaceBefore && (!markBefore || spaceAfter || markAfter),
  }
}

interface Mark {
  readonly start: number
  readonly end: number
}
