import { describe, expect, test } from 'vitest'
import type { Answer, SearchRequest } from './answer.ts'
import { ask } from './ask.ts'
import { createSampleParts, sampleRequest } from './sample-parts.ts'
import type { SampleRecord } from './sample-parts.ts'

const records: SampleRecord[] = [
  { title: '荷花村公开栏', kind: 'units', unit: 'hehua' },
  {
    title: '关于基层政权工作检查情况的通报',
    names: ['铜民办发〔2016〕121号'],
    text: '九网合一。网格化管理工作推进不平衡。',
    month: '2016-12',
  },
  {
    title: '转发铜民办发〔2016〕121号文件的通知',
    names: ['宜民发〔2017〕3号'],
    text: '认真学习。',
    month: '2017-01',
  },
  {
    title: '荷花村2025年8月财务收支公开',
    names: ['荷花村'],
    unit: 'hehua',
    text: '收入 1,200 元。低保金 500 元。',
    month: '2025-08',
  },
  {
    title: '荷花村2026年3月财务收支公开',
    names: ['荷花村'],
    unit: 'hehua',
    text: '慰问退休人员。',
    month: '2026-04',
    period: '2026-03',
  },
  {
    title: '最低生活保障标准',
    names: ['区民政局'],
    kind: 'policies',
    isVoid: true,
    text: '旧标准。',
    month: '2026-05',
  },
  {
    title: '最低生活保障标准调整的通知',
    names: ['区民政局'],
    kind: 'policies',
    text: '新标准，原标准即最低生活保障标准。',
    month: '2026-06',
  },
  {
    title: '川口社区工作总结',
    names: ['川口社区'],
    text: '低保工作、残疾人工作。退休人员慰问。',
    month: '2026-07',
  },
]

const terms = {
  synonyms: [['低保', '最低生活保障']],
  terms: [{ text: '荷花村', kind: 'unit' as const, path: '/units/hehua/', pinyin: 'he hua cun' }],
}

async function search(q: string, more: Partial<SearchRequest> = {}): Promise<Answer> {
  const answers = await searchStepwise(q, more)
  const last = answers.at(-1)
  if (last === undefined) throw new Error('no answer')
  return last
}

async function searchStepwise(
  q: string,
  more: Partial<SearchRequest> = {},
  parts = createSampleParts(records, { terms }),
): Promise<Answer[]> {
  const answers: Answer[] = []
  for await (const answer of ask({ ...sampleRequest, q, ...more }, parts)) answers.push(answer)
  return answers
}

const titlesOf = ({ hits }: Answer) => hits.map(({ no }) => records[no]?.title)
const exactOf = (answer: Answer) => titlesOf(answer).slice(0, answer.exactCount)

describe('exact rows', () => {
  test('a phrase is found in heads and in texts, those with it in the title first', async () => {
    expect(exactOf(await search('低保工作'))).toEqual(['川口社区工作总结'])
    expect(exactOf(await search('财务收支'))).toEqual([
      '荷花村2026年3月财务收支公开',
      '荷花村2025年8月财务收支公开',
    ])
  })

  test('a document comes first by any spelling of its own number, not one that names it', async () => {
    for (const q of ['铜民办发〔2016〕121号', '铜民办发[2016]121', '铜民办发2016 121']) {
      const answer = await search(q)
      expect(titlesOf(answer)[0], q).toBe('关于基层政权工作检查情况的通报')
      expect(answer.hits[0]?.match, q).toBe('number')
    }
  })

  test('a word with spaces in it is found where it stands whole, not where its characters do', async () => {
    const parts = createSampleParts([
      { title: '荷花村改厕公示', text: '村里改了户厕。' },
      { title: '农时提醒', text: '农忙时节，村里有人改水，厕所照常开放。' },
    ])
    const answer = (await searchStepwise('改 厕', {}, parts)).at(-1)
    expect(answer?.hits.map(({ no, match }) => [no, match])).toEqual([[0, 'phrase']])
  })

  test('what was typed in traditional characters is found as in simplified ones, and the change is shown', async () => {
    const sounds = { syllables: [], characters: [], traditional: '務開', simplified: '务开' }
    const parts = createSampleParts(records, { terms, sounds })
    const answer = (await searchStepwise('财務收支公開', {}, parts)).at(-1)
    expect(answer?.understood.correction).toEqual({ to: '财务收支公开', how: 'simplified' })
    expect(answer?.hits.map(({ match }) => match)).toEqual(['phrase', 'phrase'])
    expect(answer?.exactCount).toBe(0)
  })

  test('a word with another expression counts once, so that another word may count more', async () => {
    const parts = createSampleParts(
      [{ title: '石桥镇关于清明节期间祭扫管理工作的通告' }, { title: '柳泉镇清明祭扫三禁止' }],
      { terms: { synonyms: [['祭扫', '扫墓']] } },
    )
    const answer = (await searchStepwise('清明祭扫 石桥', {}, parts)).at(-1)
    expect(answer?.hits[0]?.no).toBe(0)
  })

  test('a sum beside a word is found with it, and is never taken for a character', async () => {
    const parts = createSampleParts(
      [
        { title: '慰问党员4月20日', text: '慰问品40份。' },
        { title: '年度小结', text: '慰问低保户52户，共计20400元。' },
      ],
      {
        terms: {
          terms: [{ text: '残疾人证', kind: 'expression' as const }],
        },
      },
    )
    const answer = (await searchStepwise('慰问20400元', {}, parts)).at(-1)
    expect(answer?.hits.map(({ no }) => no)).toEqual([1, 0])
    // 慰问低保户52户、共计: what is rarer is what the row shows.
    expect(answer?.hits[0]?.places).toEqual(['慰问低保户52户、共计'.length])
    const other = (await searchStepwise('慰问残疾人1750元', {}, parts)).at(-1)
    expect(other?.understood.correction).toBeUndefined()
  })

  test('a word that was typed twice is found where it stands once', async () => {
    expect(exactOf(await search('慰问 慰问'))).toEqual(exactOf(await search('慰问')))
    expect(exactOf(await search('慰问 慰问'))).toHaveLength(2)
  })

  test('terms between spaces may stand apart, one in the head and one in the text', async () => {
    const answer = await search('川口社区 慰问')
    expect(exactOf(answer)).toEqual(['川口社区工作总结'])
    expect(answer.hits[0]).toMatchObject({ match: 'terms' })
  })

  test('of what holds all terms, that which names one otherwise in its title comes first', async () => {
    const both = ['低保名单张贴，低保低保。', '对象见栏，低保。'].map((text) => ({
      text,
      unit: 'hehua',
    }))
    const parts = createSampleParts(
      [
        { ...both[1], title: '荷花村最低生活保障公示', names: ['荷花村'] },
        { ...both[0], title: '荷花村党务公开', names: ['荷花村'] },
      ],
      { terms },
    )
    for await (const { hits, isComplete } of ask({ ...sampleRequest, q: '荷花村 低保' }, parts)) {
      if (isComplete)
        expect(hits.map(({ no, match }) => [no, match])).toEqual([
          [0, 'terms'],
          [1, 'terms'],
        ])
    }
    expect.hasAssertions()
  })

  test('a row leads to what its title does not say', async () => {
    const text = '低保金 500 元。荷花村。低保户 2 户。'
    const report = { title: '荷花村2025年度工作报告', text, month: '2026-01' }
    const others = ['甲', '乙', '丙'].map((name) => ({ title: `${name}低保`, text: '低保' }))
    const parts = createSampleParts([...others, report], { shardSize: 4 })
    for (const q of ['荷花村 低保', '荷花村的低保']) {
      for await (const answer of ask({ ...sampleRequest, q }, parts)) {
        const [best] = answer.hits
        if (answer.isComplete) expect([best?.no, best?.places[0]], q).toEqual([3, 0])
      }
    }
  })

  test('the board of a village comes first when its name is typed', async () => {
    expect(titlesOf(await search('荷花村'))[0]).toBe('荷花村公开栏')
  })

  test('what is void stands below what is in force', async () => {
    expect(exactOf(await search('最低生活保障标准'))).toEqual([
      '最低生活保障标准调整的通知',
      '最低生活保障标准',
    ])
  })

  test('a filter holds for every row', async () => {
    const answer = await search('财务收支', { filters: { unit: ['nobody'] } })
    expect(answer.hits).toEqual([])
    const own = await search('财务收支', { filters: { unit: ['hehua'] }, only: new Set([3]) })
    expect(titlesOf(own)).toEqual(['荷花村2025年8月财务收支公开'])
  })

  test('by date the newest comes first, wherever it matched', async () => {
    const answer = await search('标准', { order: 'date' })
    expect(answer.hits.map(({ no }) => no)).toEqual([6, 5])
  })
})

describe('near rows', () => {
  test('another expression for the same is searched and named', async () => {
    const answer = await search('低保标准')
    expect(answer.exactCount).toBe(0)
    expect(answer.understood.synonyms).toEqual(['最低生活保障'])
    expect(titlesOf(answer).slice(0, 2)).toEqual(['最低生活保障标准调整的通知', '最低生活保障标准'])
    expect((await search('低保标准', { readsSynonyms: false })).understood.synonyms).toEqual([])
  })

  test('a date in the words becomes a limit that can be taken back', async () => {
    const answer = await search('去年 财务收支')
    expect(titlesOf(answer)[0]).toBe('荷花村2025年8月财务收支公开')
    expect(answer.understood.dates).toMatchObject({ text: '去年', label: '2025年' })
    const literal = await search('去年 财务收支', { readsDates: false })
    expect(literal.understood.dates).toBeUndefined()
  })

  test('a date alone lists what was published then', async () => {
    expect(titlesOf(await search('去年8月'))).toEqual(['荷花村2025年8月财务收支公开'])
  })

  test('a date also finds what is about it and was published later', async () => {
    expect(titlesOf(await search('今年3月 财务'))[0]).toBe('荷花村2026年3月财务收支公开')
    expect(titlesOf(await search('今年一季度 财务'))[0]).toBe('荷花村2026年3月财务收支公开')
  })

  test.each([
    ['财务收支荷花村3月', '荷花村2026年3月财务收支公开'],
    ['荷花村 三月 财务', '荷花村2026年3月财务收支公开'],
    ['基层政权检查通报', '关于基层政权工作检查情况的通报'],
    ['关于基层政全工作检查情况的通报', '关于基层政权工作检查情况的通报'],
    ['关于基层政权检查情况通报', '关于基层政权工作检查情况的通报'],
    ['荷花村2025年8月财务手支', '荷花村2025年8月财务收支公开'],
    ['2025年8月财收务支', '荷花村2025年8月财务收支公开'],
  ])('%s', async (q, title) => {
    const answer = await search(q)
    expect(answer.exactCount).toBe(0)
    expect(titlesOf(answer)[0]).toBe(title)
  })

  test('what is nowhere is not found', async () => {
    expect((await search('饕餮')).hits).toEqual([])
  })
})

describe('one answer after the other', () => {
  test('exact rows keep their places while older years arrive', async () => {
    const answers = await searchStepwise('工作')
    expect(answers.length).toBeGreaterThan(1)
    for (const [index, answer] of answers.slice(1).entries()) {
      const before = exactOf(answers[index] ?? answer)
      expect(exactOf(answer).slice(0, before.length)).toEqual(before)
    }
    expect(answers.map(({ isComplete }) => isComplete).lastIndexOf(false)).toBe(answers.length - 2)
  })

  test('who stops asking makes no older year load', async () => {
    const parts = createSampleParts(records, { terms })
    for await (const answer of ask({ ...sampleRequest, q: '财务收支' }, parts)) {
      expect(answer.exactCount).toBe(2)
      break
    }
    expect(new Set(parts.asked)).toEqual(new Set(['heads-0']))
  })
})

describe('what a question means', () => {
  test('上月 is a month, whatever texts say of another 上月', async () => {
    const asked = { askedAt: new Date('2026-05-10T10:00:00+08:00') }
    const [title] = exactOf(await search('荷花村 上月 财务', asked))
    expect(title).toBe('荷花村2026年3月财务收支公开')
  })

  test('words that only ask weigh nothing', async () => {
    const answer = await search('怎么申请低保标准')
    expect(titlesOf(answer)[0]).toContain('最低生活保障标准')
    expect(answer.understood.looseWords).not.toContain('怎么')
  })

  test('a number that is found is not looked for loosely', async () => {
    const answer = await search('1200元')
    expect(titlesOf(answer)).toEqual(['荷花村2025年8月财务收支公开'])
  })

  test('a slip in a known name is mended though part of it was found', async () => {
    const answer = await search('荷化村')
    expect(answer.understood.correction?.to).toBe('荷花村')
  })
})
