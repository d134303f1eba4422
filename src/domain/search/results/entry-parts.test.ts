import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { breakSymbol, toSymbols } from '#domain/search/symbols.ts'
import { toEntryParts, toRecordText } from './entry-parts.ts'
import { toExcerpt } from './excerpt.ts'
import { toPartText, toResultParts } from './sub-results.ts'
import { fromFirstSentence, toBlockNo } from './text-blocks.ts'

const path = '/policies/2026/x/'

function createRecord(sections: SearchRecord['sections']): SearchRecord {
  return {
    kind: 'policies',
    path,
    title: '关于低保的通知',
    docNumber: '云民发〔2026〕8号',
    names: ['云溪区民政局'],
    publishedAt: '2026-01-07 09:30',
    sections,
    filters: { unit: [], year: ['2026'], topic: [], validity: ['有效'], period: [] },
  }
}

describe('toEntryParts', () => {
  const lines = Array.from({ length: 900 }, (_, index) => `第${index}段讲的事。`)
  const record = createRecord([
    { path, text: '概述。' },
    { heading: '一、办法', path: `${path}#一办法`, text: lines.join('\n') },
    { heading: '花名册', path: '/attachments/2026/x-pdf/', text: '王*，12 户' },
  ])
  const { entry, blocks } = toEntryParts(record)
  const { symbols } = toSymbols(toRecordText(record))

  test('the block of a place holds what stands there', () => {
    for (const no of [0, 7, 250, 500, 899]) {
      const place = symbols.join('').indexOf(`第${no}段`)
      const text = [entry.text, ...blocks][toBlockNo(place)]
      expect(text).toContain(`第${no}段讲的事。`)
    }
  })

  test('a block ends with a sentence, and of another begins one within what both hold', () => {
    expect(blocks.length).toBeGreaterThan(2)
    for (const [no, block] of [entry.text, ...blocks].entries()) {
      expect(block).toMatch(/[。\n]$|12 户$/)
      const next = blocks[no]
      if (next !== undefined) expect(block).toContain(fromFirstSentence(next).slice(0, 20))
    }
  })

  test('a short text is one block, and so is none', () => {
    expect(toEntryParts(createRecord([{ path, text: '一句话。' }])).blocks).toEqual([])
    expect(toEntryParts(createRecord([])).entry).toMatchObject({ text: '', sections: [] })
  })

  test('the file of an entry says only what a row shows', () => {
    expect(entry).toMatchObject({
      title: record.title,
      day: '2026-01-07',
      docNumber: '云民发〔2026〕8号',
    })
    expect(JSON.stringify(entry)).not.toContain('云溪区民政局')
  })

  test('a part is named by its address as seen from the page', () => {
    expect(entry.sections).toEqual([
      { path: '', from: 0 },
      { heading: '一、办法', path: '#一办法', from: 3 },
      { heading: '花名册', path: '/attachments/2026/x-pdf/', from: symbols.lastIndexOf('王') },
    ])
  })

  test('every phrase lies in its own part, and its block holds it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), fc.nat(), (texts, seed) => {
        const some = createRecord(
          texts.map((text, index) => ({ path: `${path}#${index}`, heading: `${index}`, text })),
        )
        const whole = toSymbols(toRecordText(some))
        const place = seed % Math.max(1, whole.symbols.length)
        const parts = toEntryParts(some)
        const section = parts.entry.sections.findLast(({ from }) => from <= place)
        const offset = whole.offsets[place] ?? 0
        expect(section?.heading).toBe(String(findText(texts, offset)))
        const block = [parts.entry.text, ...parts.blocks][toBlockNo(place)] ?? ''
        const phrase = whole.symbols.slice(place, place + 40).join('')
        expect(toSymbols(`一${block}`).symbols.join('')).toContain(phrase)
      }),
    )
  })

  test('the excerpt of a phrase is cut from its block and its part, and marks it', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), fc.nat(), (texts, seed) => {
        const some = createRecord(texts.map((text, no) => ({ path: `${path}#${no}`, text })))
        const whole = toSymbols(toRecordText(some)).symbols
        const place = seed % whole.length
        const [line = ''] = whole
          .slice(place, place + 12)
          .join('')
          .split(breakSymbol)
        // A point is a symbol only between digits, so at an end of what is marked it is none.
        const phrase = line.replaceAll(/^\.|\.$/g, '')
        fc.pre(phrase !== '')
        const { entry: file, blocks: others } = toEntryParts(some)
        const [part] = toResultParts(file, [place], 0)
        const text = toPartText(part, [file.text, ...others][part.blockNo] ?? '')
        const excerpt = toExcerpt(text, [Array.from(phrase)])
        const marked = excerpt.filter(({ isMatch }) => isMatch).map((match) => match.text)
        expect(toSymbols(marked.join('。')).symbols.join('')).toContain(phrase)
      }),
    )
  })
})

/** In which of the texts a character of the joined text stands; a line break belongs to the one before. */
function findText(texts: readonly string[], offset: number): number {
  let end = -1
  return texts.findIndex((text) => {
    end += text.length + 1
    return offset <= end
  })
}

const anyText = fc
  .array(
    fc.constantFrom(
      ...Array.from('社区低保公示，。！\n （）𠮷①㎡abc12.3'),
      '关于进一步做好'.repeat(40),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((characters) => characters.join(''))
  // A part without a symbol is no part of a record.
  .filter((text) => toSymbols(text).symbols.some((symbol) => symbol !== '\n'))
