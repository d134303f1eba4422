import type { Corpus, Table } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'
import { getDisclosureRules } from '#domain/privacy/disclosure-rule.ts'
import { findNameColumns, findNameHeads } from '#domain/privacy/people-lists/person-columns.ts'
import {
  type ListEntry,
  listShownTables,
  type ShownTable,
} from '#domain/privacy/people-lists/shown-tables.ts'
import { isSmallCount } from './count-grid.ts'
import { isCountHead, isSensitiveCount, sensitiveGroupPattern } from './count-words.ts'
import { findSmallLabelled } from './labelled-counts.ts'
import { findSmallCells, suppressSmallCells, type TableCell } from './suppress-small-cells.ts'
import { parseCount } from './table-grids.ts'
import { quoteArgument } from '#domain/text/quote-argument.ts'

/** Counts on the web that point to somebody, found once for all who ask. */
export function findSmallCounts(corpus: Corpus): readonly SmallCount[] {
  const known = countsByCorpus.get(corpus)
  if (known !== undefined) return known
  const counts = [...findCounts(corpus)]
  countsByCorpus.set(corpus, counts)
  return counts
}

// A corpus is never changed after it was read.
const countsByCorpus = new WeakMap<Corpus, readonly SmallCount[]>()

function* findCounts(corpus: Corpus): Generator<SmallCount> {
  const rules = getDisclosureRules(corpus)
  for (const entry of [...corpus.affairs, ...corpus.policies, ...corpus.summaries]) {
    const { data } = entry
    if (data.withdrawn !== undefined || ('scope' in data && data.scope !== 'web')) continue
    const isAggregate = 'item' in data && rules.get(data.item)?.webForm === 'aggregate'
    yield* findInFigures(entry, isAggregate)
    for (const shown of listShownTables(entry, corpus)) {
      // A list by name has the persons of each household; it is judged as a list.
      if (!namesPeople(shown)) yield* findInTable(shown, isAggregate || isAboutGroup(entry, shown))
    }
  }
}

export interface SmallCount {
  /** Shown though small, or hidden though it follows from others. */
  readonly kind: 'shown' | 'derivable'
  readonly place: Place
  readonly subject?: string
  readonly words: string
  readonly mend: string
}

function isAboutGroup({ data }: ListEntry, { caption }: ShownTable): boolean {
  // What a rule says of anybody is no count of somebody.
  const title = 'unit' in data ? '' : data.title
  return sensitiveGroupPattern.test(`${caption} ${title}`)
}

function namesPeople({ table }: ShownTable): boolean {
  return findNameHeads(table).length > 0 || findNameColumns(table).length > 0
}

function* findInTable(
  { table, placeOf, subject }: ShownTable,
  isSensitive: boolean,
): Generator<SmallCount> {
  const columns = table.columns.filter(isSensitive ? isCountHead : isSensitiveCount)
  const { small, derivable, telling } = findSmallCells(table, columns)
  // Either the columns say what is counted, or the rows do.
  const labelled = table.columns.some(isCountHead) ? [] : findSmallLabelled(table, isSensitive)
  const found = [
    { kind: 'shown', cells: [...small, ...labelled], words: '不足 5' },
    { kind: 'derivable', cells: derivable, words: '凭合计能倒推出来' },
    { kind: 'derivable', cells: telling, words: '透露了同一行隐去的数' },
  ] as const
  for (const { kind, cells, words } of found) {
    const [first] = cells
    if (first === undefined) continue
    const others = findComplements(table, columns)
    yield {
      kind,
      place: placeOf(first.column, first.line),
      ...(subject === undefined ? {} : { subject }),
      words: `${nameCells(cells)}${words}`,
      mend: tellMend(table.file, kind === 'shown', others),
    }
  }
}

/** What has to be hidden besides; of a table longer than anyone checks by eye the command finds it. */
function findComplements(table: Table, columns: readonly string[]): TableCell[] {
  if (table.rows.length > mostRows) return []
  return suppressSmallCells(table, columns).rows.flatMap(({ line, cells }, index) =>
    table.columns
      .filter((column) => cells[column] === '*' && table.rows[index]?.cells[column] !== '*')
      .map((column) => ({ line, column })),
  )
}

const mostRows = 100

function tellMend(file: string, isShown: boolean, others: readonly TableCell[]): string {
  const parts = [
    ...(isShown ? ['不足 5 的写 <5'] : []),
    ...(others.length > 0 ? [`${nameCells(others)}写 *，免得从合计、金额倒推`] : []),
    ...(!isShown && others.length === 0 ? ['再隐去同一列的另一格'] : []),
  ]
  const isOwnTable = file.endsWith('.csv')
  return `${parts.join('；')}${isOwnTable ? `。可以运行 npm run suppress -- ${quoteArgument(file)} --write` : '；或者合并成大类、只写合计'}`
}

function nameCells(cells: readonly TableCell[]): string {
  const named = cells.slice(0, 3).map(({ line, column }) => `第 ${line} 行“${column}”`)
  return `${named.join('、')}${cells.length > 3 ? `等 ${cells.length} 格` : ''}`
}

function* findInFigures({ file, data }: ListEntry, isAggregate: boolean): Generator<SmallCount> {
  for (const [index, { label, value, unit }] of ('figures' in data ? data.figures : []).entries()) {
    if (!/^(?:户|人|人次|户次|名|位)$/.test(unit)) continue
    const isSensitive = isAggregate
      ? isCountHead(label) || isCountHead(`${label}（${unit}）`)
      : sensitiveGroupPattern.test(label)
    const count = parseCount(String(value))
    if (!isSensitive || count === undefined || !isSmallCount(count)) continue
    yield {
      kind: 'shown',
      place: { file, path: ['figures', index, 'value'] },
      words: `“${label}”不足 5`,
      mend: '删去这个数字，或者合并成大类；正文里写“不足 5 户”“不足 5 人”',
    }
  }
}
