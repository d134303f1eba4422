import { describe, expect, it } from 'vitest'
import type { Corpus } from '#domain/corpus.ts'
import { createContext, entrySchemas } from '#domain/new-entry/context.ts'
import { holdDialogue } from '#domain/new-entry/dialogue/hold-dialogue.ts'
import { toNewEntry } from '#domain/new-entry/entry/to-new-entry.ts'
import type { NewEntry } from '#domain/new-entry/entry/new-entry.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { createSteps, isConfirmed, listWritableKinds } from './all-steps.ts'

const { corpus } = loadCorpus('tests/fixtures/minimal')
const enter = ''

/** What is offered is taken so many times. */
function enters(count: number): string[] {
  return Array.from({ length: count }, () => enter)
}

/** Holds the dialogue with one who types these lines, and then takes whatever is offered. */
async function write(lines: readonly string[], over: Partial<Corpus> = {}): Promise<Written> {
  const context = createContext({ ...corpus, ...over }, '2026-11-22 10:00')
  const left = [...lines, ...enters(12)]
  const said: string[] = []
  const answers = await holdDialogue(createSteps(context), {
    say: (text) => {
      said.push(text)
    },
    ask: () => Promise.resolve(left.shift()),
  })
  if (answers === undefined) throw new Error(`more was asked:\n${said.slice(-3).join('\n')}`)
  expect(left.filter((line) => line !== enter)).toEqual([])
  expect(isConfirmed(answers)).toBe(true)
  return { ...toNewEntry(answers, context), said: said.join('\n') }
}

const ledger = ['事务公开', '桐花', '财务收支明细']

describe('an affair', () => {
  it('is written from the answers that cannot be derived', async () => {
    const entry = await write(ledger)
    expect(entry).toMatchObject({
      id: 'tonghua-finance-ledger-2026-10',
      file: 'content/affairs/2026/tonghua-finance-ledger-2026-10.md',
      data: {
        title: '桐花社区2026年10月财务收支明细公开',
        origin: 'demo',
        unit: 'qh-tonghua',
        period: '2026-10',
        createdOn: '2026-11-22',
        publishedAt: '2026-11-22 10:00',
        tables: [
          {
            data: '2026/tonghua-finance-ledger-2026-10.csv',
            caption: '桐花社区2026年10月财务收支明细表',
          },
        ],
      },
      body: '桐花社区现公布2026年10月财务收支明细的有关情况。',
      table: {
        file: 'data/affairs/2026/tonghua-finance-ledger-2026-10.csv',
        columns: ['项目', '收入（元）', '支出（元）'],
      },
    })
  })

  it('works out how long objections are taken, and says so in its title and text', async () => {
    const { data, body, said } = await write([
      ...ledger,
      ...['2026年8月', '2026.11.20', '2026-11-21 09:00', '是', '2026-11-23', '工作日'],
      ...['5', '15天', '-', enter, '居委会一楼'],
    ])
    expect(data).toMatchObject({
      title: '桐花社区2026年8月财务收支明细公示',
      publicity: { from: '2026-11-23', to: '2026-12-14', days: 15, dayKind: 'working' },
      objection: { phone: undefined, address: '居委会一楼', until: '2026-12-14' },
    })
    expect(said).toContain('这样公示到 2026-11-30，不够规定的 15 天')
    expect(body).toContain('公示期为2026年11月23日至12月14日（含当天）。')
    expect(body).toContain('请在公示期内到居委会一楼提出。')
  })

  it('refuses days that contradict each other', async () => {
    const { said, data } = await write([
      ...[...ledger, enter, '2026-11-23', '2026-11-20', '2027-11-23 09:00', '2026-11-19 09:00'],
      ...['2026-11-20 09:00', '是', '2026-11-19', '2028-01-01', '2026-11-20', enter, '400', enter],
      ...['0900-5556001'],
    ])
    expect(said.match(/\n {2}\S.*\n {6}怎么改/g)).toEqual([
      '\n  2026-11-23 还没有到，现在是 2026-11-22 10:00\n      怎么改',
      '\n  2027-11-23 09:00 还早，定时发布最多提前 180 天\n      怎么改',
      '\n  2026-11-19 比成文日期 2026-11-20 还早\n      怎么改',
      '\n  2026-11-19 比内容生成的日期 2026-11-20 还早\n      怎么改',
      '\n  2028-01-01 在一年以后\n      怎么改',
      '\n  400 天超过了一年\n      怎么改',
    ])
    expect(data).toMatchObject({ publicity: { to: '2026-12-07', days: 15 } })
  })

  it('asks where it may be shown only if its item has names', async () => {
    const { data, said } = await write([
      ...['事务公开', '梨园', '最低生活保障', '名单，只在公示栏张贴', ...enters(7)],
      ...['0900-5556002', ...enters(4), '否'],
    ])
    expect(data).toMatchObject({ scope: 'board-only', publicity: { days: 7, to: '2026-11-30' } })
    expect(said).toContain('名单只上公示栏')
  })

  it('of real units names its source', async () => {
    const units = corpus.units.map((row) => ({
      ...row,
      data: { ...row.data, origin: 'official' as const },
    }))
    const { data } = await write(ledger, { units })
    expect(data).toMatchObject({
      origin: 'official',
      source: { title: '桐花社区2026年10月财务收支明细公开', publisher: '桐花社区' },
    })
  })

  it('takes no id that is taken or is none', async () => {
    const { id, said } = await write([
      ...ledger,
      ...enters(6),
      ...['tonghua-finance-2026-09', '桐花', 'a(', 'tonghua-finance-2026-10', '否'],
    ])
    expect(id).toBe('tonghua-finance-2026-10')
    expect(said).toContain(
      '“tonghua-finance-2026-09”已经有了：content/affairs/2026/tonghua-finance-2026-09.md',
    )
    expect(said).toContain('“桐花”不能作编号')
    expect(said).toContain('“a(”不能作编号')
  })

  it('takes no table without names for its columns', async () => {
    const { table, said } = await write([
      ...ledger,
      ...enters(7),
      ...['是', '日期、', '日期、日期', '日期，金额（元）'],
    ])
    expect(table?.columns).toEqual(['日期', '金额（元）'])
    expect(said).toContain('有一列没有列名')
    expect(said).toContain('列名“日期”出现两次')
  })
})

const notice = ['政策文件', '青禾县民政局', enter, '通知', '关于公开的通知', '综合', enter]

describe('a policy', () => {
  it('gets the next free numbers of its issuer', async () => {
    const entry = await write(notice)
    expect(entry).toMatchObject({
      id: 'mzj-general-2026',
      file: 'content/policies/2026/mzj-general-2026.md',
      data: {
        docNumber: '青民发〔2026〕7号',
        indexNo: 'QHX-2026-000013',
        indexScheme: 'initials',
        issuers: ['qh-mzj'],
      },
      body: '本通知由青禾县民政局于2026年11月22日制发。\n\n青禾县民政局\n\n2026年11月22日',
      table: undefined,
    })
  })

  it('has its number in the standard spelling, and no number twice', async () => {
    const { data, said } = await write([
      ...[...notice, '青民发(2026)6号', '青民发20268号', '第八号', '青民发[2026]第08号'],
      ...['qhx-2026-000012', '无号', 'qhx-2026-000020'],
    ])
    expect(data).toMatchObject({ docNumber: '青民发〔2026〕8号', indexNo: 'QHX-2026-000020' })
    expect(said).toContain('青民发〔2026〕6号 已经用在《青禾县社区经费管理办法》')
    expect(said).toContain('是不是 青民发〔2026〕8号？')
    expect(said).toContain('“第八号”不是发文字号的写法')
    expect(said).toContain('QHX-2026-000012 已经用在《青禾县社区经费管理办法》')
    expect(said).toContain('“无号”不合任何一种编制规则')
  })

  it('may have no numbers, and may be joined by other issuers', async () => {
    const { data, body } = await write([
      ...['政策文件', '青禾县民政局', '桐花', enter, '公告', '公告', '综合', enter, '无', '无'],
      ...[enter, '2026-12-01', '2026-11-30', '2027-12-01'],
    ])
    expect(data).toMatchObject({
      issuers: ['qh-mzj', 'qh-tonghua'],
      docNumber: '无',
      indexNo: '无',
      indexScheme: undefined,
      effectiveFrom: '2026-12-01',
      effectiveTo: '2027-12-01',
    })
    expect(body).toContain('由青禾县民政局、桐花社区于2026年11月22日制发，自2026年12月1日起施行。')
  })

  it.each([
    ['不予公开', ['第十四条'], '14', ''],
    ['依申请公开', [], undefined, '本通知依申请公开，可以向青禾县民政局提出申请。'],
  ])('%s shows no text of its own', async (mode, reason, withholding, text) => {
    const { data, body } = await write([...notice, ...enters(5), mode, ...reason])
    expect(data).toMatchObject({ disclosure: mode, withholding })
    expect(body).toBe(text)
  })
})

describe('a work report', () => {
  it('is of the last year that is over, unless it says otherwise', async () => {
    const entry = await write(['工作总结', '桐花', '年度总结'])
    expect(entry).toMatchObject({
      id: 'tonghua-2025',
      file: 'content/summaries/2026/tonghua-2025.md',
      data: { title: '桐花社区2025年工作总结', period: '2025', kind: '年度总结', topic: undefined },
      body: '本文是桐花社区2025年的年度总结，2026年11月22日成文。',
    })
  })

  it('may have no period, and is then told by its topic and year', async () => {
    const { id, data } = await write([
      ...['工作总结', '桐花', '专项总结', enter, '桐花社区绿化专项总结', enter, enter, '综合'],
    ])
    expect(id).toBe('tonghua-general-2026')
    expect(data).toMatchObject({ title: '桐花社区绿化专项总结', period: undefined })
  })
})

describe('every kind', () => {
  it.each([
    ['affairs', ledger],
    ['policies', notice],
    ['summaries', ['工作总结', '桐花', '年度总结']],
  ] as const)('of %s fits its schema, field by field in its order', async (kind, lines) => {
    const { data } = await write(lines)
    const schema = entrySchemas[kind]
    const order = Object.keys(schema.shape)
    expect(schema.safeParse(data).error).toBeUndefined()
    const places = Object.keys(data).map((key) => order.indexOf(key))
    expect(places).toEqual(places.toSorted((first, second) => first - second))
  })

  it('is offered only where the data files have what it must name', () => {
    expect(listWritableKinds(corpus)).toEqual(['affairs', 'policies', 'summaries'])
    expect(listWritableKinds({ ...corpus, catalogue: [] })).toEqual(['policies', 'summaries'])
    expect(listWritableKinds({ ...corpus, topics: [] })).toEqual(['affairs', 'summaries'])
    expect(listWritableKinds({ ...corpus, units: [] })).toEqual([])
  })
})

interface Written extends NewEntry {
  readonly said: string
}
