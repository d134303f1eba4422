import type { Corpus, Entry } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import type { Problem } from '#domain/gate/issue.ts'
import type { Block } from '#domain/prose/blocks.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { excerptAt } from '#domain/prose/found-in.ts'

/** Page numbers that came along when the text was copied out of a paged document. */
export const pageNumbers: Check = {
  code: 'T003',
  severity: 'warning',
  title: '页码混进正文',
  why: '页码把一句话断成两截，还会被当成序号。',
  *find(corpus: Corpus) {
    for (const entry of listEntries(corpus)) {
      const blocks = ownBlocksOf(entry).filter(({ kind }) => kind !== 'table')
      for (const [index, block] of blocks.entries()) {
        for (const offset of [
          ...findAloneNumbers(block),
          ...findFusedNumbers(block),
          ...findNumberAfterBreak(block, blocks[index - 1]),
        ]) {
          yield toProblem(entry, block, offset)
        }
      }
    }
  },
}

/** A line that is nothing but a page number: — 3 —, 第 3 页, 3/8. */
function findAloneNumbers({ kind, text }: Block): number[] {
  if (kind === 'heading') return []
  return Array.from(text.matchAll(alone), ({ index }) => index)
}

/** A number in the middle of a sentence: “发挥在农村生 2、产、生活”, “–11、”. */
function findFusedNumbers({ text }: Block): number[] {
  return Array.from(text.matchAll(fused), ({ index, 0: matched }) => index + skipped(matched))
}

/** A line that goes on with “2、…” where the line above broke off in mid sentence. */
function findNumberAfterBreak(block: Block, above: Block | undefined): number[] {
  const lines = block.text.split('\n')
  const before = [above?.kind === 'paragraph' ? above.text : '', ...lines]
  const offsets: number[] = []
  let offset = 0
  for (const [index, line] of lines.entries()) {
    if (numbered.test(line) && brokenOff.test(before[index] ?? '')) offsets.push(offset)
    offset += line.length + 1
  }
  return offsets
}

const dash = '[-–—－―]'
const alone = new RegExp(
  `^[ \\t]*(?:${dash}+\\s*\\d{1,4}\\s*${dash}+|第\\s*\\d{1,4}\\s*页(?:[\\s,，/]*共\\s*\\d{1,4}\\s*页)?|\\d{1,3}\\s*/\\s*\\d{1,3}|\\d{1,3})[ \\t]*$`,
  'gm',
)
const fused = new RegExp(
  `(?<=\\p{Script=Han})[ \\t\\u3000]+\\d{1,3}、(?=\\p{Script=Han})|${dash}{1,2}[ \\t]?\\d{1,3}、(?=\\p{Script=Han})`,
  'gu',
)
const numbered = /^\s*\d{1,3}、\s*\p{Script=Han}/u
// Long enough to be a sentence and not a short entry of a list without its full stop.
const brokenOff = /(?:^|\n)[^\n]{30,}\p{Script=Han}\s*$/u

function skipped(matched: string): number {
  return matched.length - matched.trimStart().length
}

/** Spaces and dashes stand before a page number, never a sentence. */
const numberWithin = 40

function toProblem(entry: Entry<unknown>, block: Block, offset: number): Problem {
  const number = /\d+/.exec(block.text.slice(offset, offset + numberWithin))?.[0] ?? ''
  return {
    place: placeIn(entry, block, offset),
    what: `“${excerptAt(block.text, offset, 4)}”里的 ${number} 像是页码`,
    mend: '是页码的删去，把前后接成一句；是序号的，让它另起一行',
  }
}
