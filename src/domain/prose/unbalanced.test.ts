import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnbalanced, partnerOf } from './unbalanced.ts'

describe('findUnbalanced', () => {
  it('finds an opening mark that nothing closes, and a closing one that nothing opened', () => {
    expect(findUnbalanced('开了“社区博客，依据《组织法》。')).toEqual([{ mark: '“', offset: 2 }])
    expect(findUnbalanced('见附件）。')).toEqual([{ mark: '）', offset: 3 }])
  })

  it('finds what was opened inside and closed only outside', () => {
    expect(findUnbalanced('（见《办法）')).toEqual([{ mark: '《', offset: 2 }])
  })

  it('lets brackets of the two widths close each other', () => {
    expect(findUnbalanced('(一）和（二)')).toEqual([])
  })

  it('takes apostrophes and the numbers of lists for what they are', () => {
    expect(findUnbalanced('It’s fine. 1)甲；2)乙；a）丙')).toEqual([])
  })

  it('is content with every nesting, and not when one mark is taken away', () => {
    const { nested } = fc.letrec<{ nested: string }>((tie) => ({
      nested: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('文', '字，', ''),
        fc
          .tuple(
            fc.constantFrom('“”', '‘’', '「」', '《》', '（）', '〔〕', '【】'),
            tie('nested'),
            tie('nested'),
          )
          .map(([pair, inner, after]) => `${pair.charAt(0)}${inner}${pair.charAt(1)}${after}`),
      ),
    }))
    fc.assert(
      fc.property(nested, fc.nat(), (text, seed) => {
        expect(findUnbalanced(text)).toEqual([])
        const marks = Array.from(text.matchAll(/[“”‘’「」《》（）〔〕【】]/g))
        const gone = marks[seed % Math.max(1, marks.length)]
        if (gone === undefined) return
        const broken = text.slice(0, gone.index) + text.slice(gone.index + 1)
        expect(findUnbalanced(broken)).not.toEqual([])
      }),
    )
  })
})

describe('partnerOf', () => {
  it('names the other half of either mark', () => {
    expect(['“', '”', '（', '）', '》'].map(partnerOf)).toEqual(['”', '“', '）', '（', '《'])
  })
})
