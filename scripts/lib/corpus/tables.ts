import { writePattern } from './grammar.ts'
import type { Speaker } from './grammar.ts'

/** A table of a kind, its totals added up. */
export function createTable(kind: TableKind, speaker: Speaker, rowCount: number): Rows {
  const { columns, cells, totals }: TableShape = tables[kind]
  const rows = Array.from({ length: rowCount }, (_, index) =>
    cells.map((pattern) => (pattern === '#' ? String(index + 1) : writePattern(pattern, speaker))),
  )
  if (totals === undefined) return [columns, ...rows]
  return [columns, ...rows, toTotals(rows, columns.length, totals)]
}

function toTotals(
  rows: readonly (readonly string[])[],
  width: number,
  summed: readonly number[],
): string[] {
  return Array.from({ length: width }, (_, column) => {
    if (column === 0) return '合计'
    if (!summed.includes(column)) return ''
    return String(rows.reduce((sum, row) => sum + Number(row[column]), 0))
  })
}

export function toCsv(rows: Rows): string {
  return `${rows.map((row) => row.join(',')).join('\n')}\n`
}

/** A small table in running text. */
export function createMarkdownTable(speaker: Speaker): string {
  const kind = speaker.random.pick(['tasks', 'services', 'assets'] as const)
  const [head = [], ...rows] = createTable(kind, speaker, speaker.random.between(3, 9))
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  return lines.join('\n')
}

const tables = {
  subsidies: {
    columns: ['组别', '补贴项目', '户数（户）', '面积（亩）', '金额（元）', '备注'],
    cells: [
      '{place}',
      '{benefit}',
      '{n:2-80}',
      '{n:10-900}',
      '{n:300-96000}',
      '[|按{season}面积|由{bodyname}核定|已经打卡]',
    ],
    totals: [2, 3, 4],
  },
  relief: {
    columns: ['类别', '户数（户）', '金额（元）', '说明'],
    // Fewer than five households are not told on the web.
    cells: ['{benefit}', '{n:5-40}', '{n:400-48000}', '[{cause}|{measure}|]'],
    totals: [1, 2],
  },
  assets: {
    columns: ['名称', '所在地', '数量', '原值（元）', '使用情况'],
    cells: [
      '{facility}',
      '{place}',
      '{n:1-40}',
      '{n:600-980000}',
      '[自用|闲置|出租给{firm}|由{role}管护|待报废]',
    ],
  },
  bids: {
    columns: ['参加单位', '报价（元）', '综合得分', '名次', '说明'],
    cells: [
      '{firm}',
      '{n:12000-980000}',
      '{n:60-97}.{n:1-9}',
      '#',
      '[|{paper}齐全|{trade}资质|工期{n:20-120}天]',
    ],
  },
  contracts: {
    columns: ['标的', '承包或承租方', '期限（年）', '年价款（元）', '缴款情况'],
    cells: [
      '{place}{facility}',
      '[{firm}|{role}]',
      '{n:1-15}',
      '{n:500-98000}',
      '[已缴清|欠缴{n:100-9000}元|按季缴纳|{season}缴纳]',
    ],
  },
  tasks: {
    columns: ['序号', '事项', '责任人', '完成时限', '进展'],
    cells: [
      '#',
      '{verb}{facility}',
      '{role}',
      '{date}',
      '[已完成|正在办理|因{cause}推迟|{effect}]',
    ],
  },
  services: {
    columns: ['时间', '内容', '地点', '参加人次'],
    cells: ['{date}', '{task}', '{spot}', '{n:8-320}'],
  },
  labour: {
    columns: ['用工事项', '地点', '工日（个）', '标准（元/个）', '说明'],
    cells: ['{task}', '{place}', '{n:1-60}', '{n:80-160}', '[|{role}|{season}]'],
  },
} as const satisfies Readonly<Record<string, TableShape>>

export type TableKind = keyof typeof tables
export type Rows = readonly (readonly string[])[]

interface TableShape {
  readonly columns: readonly string[]
  /** A pattern each; `#` is the number of the row. */
  readonly cells: readonly string[]
  /** The columns that a last row adds up. */
  readonly totals?: readonly number[]
}
