import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { listFiguredEntries } from '#domain/gate/figured-entries.ts'
import type { FiguredEntry } from '#domain/gate/figured-entries.ts'
import { findClosest } from '#domain/text/edit-distance.ts'
import type { Figure } from '#schemas/figure.ts'

/** Figures are named once in an entry, and name each other by keys that are there. */
export const figureKeys: Check = {
  code: 'F018',
  severity: 'error',
  title: '数据代号重复或者不存在',
  why: '代号对不上，数与数之间的关系就核对不了，各期也不能比较。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      yield* findRepeated(figured)
      for (const [index, figure] of figured.figures.entries()) {
        for (const { path, key } of namedKeys(figure)) {
          if (figured.byKey.has(key)) continue
          const closest = findClosest(key, [...figured.byKey.keys()])
          yield {
            place: { file: figured.entry.file, path: ['figures', index, ...path] },
            what: `这一条里没有代号为“${key}”的数`,
            mend: closest === undefined ? '补上这个数，或者改正代号' : `是不是“${closest}”？`,
          }
        }
      }
    }
  },
}

function* findRepeated({ entry, figures }: FiguredEntry): Generator<Problem> {
  for (const [index, { key }] of figures.entries()) {
    const first = figures.findIndex((figure) => figure.key === key)
    if (first === index) continue
    yield {
      place: { file: entry.file, path: ['figures', index, 'key'] },
      what: `代号“${key}”在第 ${first + 1} 项已经用了`,
      mend: '换一个代号；重复的一项删去',
    }
  }
}

function namedKeys({ sumOf, productOf, percentOf, atMost }: Figure): NamedKey[] {
  return [
    ...(sumOf ?? []).map((key, index) => ({ path: ['sumOf', index], key })),
    ...(productOf ?? []).map((key, index) => ({ path: ['productOf', index], key })),
    ...(percentOf === undefined
      ? []
      : [
          { path: ['percentOf', 'part'], key: percentOf.part },
          { path: ['percentOf', 'whole'], key: percentOf.whole },
        ]),
    ...(atMost === undefined ? [] : [{ path: ['atMost'], key: atMost }]),
  ]
}

interface NamedKey {
  readonly path: readonly PropertyKey[]
  readonly key: string
}
