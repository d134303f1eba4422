import type { Corpus, Table } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'
import {
  type DisclosureRule,
  getDisclosureRules,
  openRule,
} from '#domain/privacy/disclosure-rule.ts'
import { isPersonName } from '#domain/privacy/person-names.ts'
import { aidPattern, childcareDutyPattern, childrenPattern } from '#domain/privacy/relief-words.ts'
import { findListedPeople } from './listed-people.ts'
import { findNameColumns, findNameHeads, isHouseholdList, isMaskedName } from './person-columns.ts'
import { type ListEntry, listShownTables, listShownTexts } from './shown-tables.ts'

/** People listed by name of whom not everybody may know, wherever an entry shows them; found once for all who ask. */
export function findPeopleLists(corpus: Corpus): readonly PeopleList[] {
  const known = listsByCorpus.get(corpus)
  if (known !== undefined) return known
  const lists = [...findLists(corpus)]
  listsByCorpus.set(corpus, lists)
  return lists
}

// A corpus is never changed after it was read.
const listsByCorpus = new WeakMap<Corpus, readonly PeopleList[]>()

function* findLists(corpus: Corpus): Generator<PeopleList> {
  const rules = getDisclosureRules(corpus)
  for (const entry of [...corpus.affairs, ...corpus.policies, ...corpus.summaries]) {
    if (entry.data.withdrawn !== undefined) continue
    const rule = 'item' in entry.data ? (rules.get(entry.data.item) ?? openRule) : openRule
    const isOnWeb = !('scope' in entry.data) || entry.data.scope === 'web'
    for (const list of [
      ...findInTables(entry, rule, corpus),
      ...findInTexts(entry, rule, corpus),
    ]) {
      yield { ...list, entry, rule, isOnWeb }
    }
  }
}

export interface PeopleList extends FoundList {
  readonly entry: ListEntry
  readonly rule: DisclosureRule
  readonly isOnWeb: boolean
}

interface FoundList {
  readonly place: Place
  readonly subject?: string
  /** How it is known, for the clerk. */
  readonly sign: string
  /** How many of the names are not masked. */
  readonly unmasked: number
  readonly isOfChildren: boolean
  /** A list of aid, by its item or by what it says itself. */
  readonly isOfAid: boolean
}

function* findInTables(
  entry: ListEntry,
  rule: DisclosureRule,
  corpus: Corpus,
): Generator<FoundList> {
  for (const { table, caption, placeOf, subject } of listShownTables(entry, corpus)) {
    const words = [entry.data.title, caption, ...table.columns].join(' ')
    const columns = findListColumns(table, rule)
    const [column] = columns
    if (column === undefined) continue
    yield {
      place: placeOf(column),
      ...(subject === undefined ? {} : { subject }),
      sign: `表里有“${column}”一列`,
      unmasked: countUnmasked(table, columns),
      isOfChildren: isOfChildren(words, rule) && findNameColumns(table).length > 0,
      isOfAid: rule.nameList !== 'web' || aidPattern.test(words) || isHouseholdList(table),
    }
  }
}

/** Where an item keeps its lists to the board, the head alone tells; elsewhere a name must follow. */
function findListColumns(table: Table, rule: DisclosureRule): string[] {
  const named = findNameColumns(table)
  const heads = rule.nameList === 'web' ? [] : findNameHeads(table)
  return [...new Set([...heads, ...named])]
}

function* findInTexts(
  entry: ListEntry,
  rule: DisclosureRule,
  corpus: Corpus,
): Generator<FoundList> {
  const title = entry.data.title
  for (const { text, caption, place, subject } of listShownTexts(entry, corpus)) {
    const words = `${title} ${caption}`
    if (rule.nameList === 'web' && !aidPattern.test(words) && !childrenPattern.test(words)) continue
    const [first, ...others] = findListedPeople(text)
    if (first === undefined) continue
    const names = [first, ...others].map(({ name }) => name)
    yield {
      place: place(first.line),
      ...(subject === undefined ? {} : { subject }),
      sign: `文字里逐个列了 ${names.length} 人`,
      unmasked: names.filter((name) => !isMaskedName(name)).length,
      isOfChildren: isOfChildren(words, rule),
      isOfAid: true,
    }
  }
}

function isOfChildren(words: string, { nameList }: DisclosureRule): boolean {
  return nameList === 'never' || (childrenPattern.test(words) && !childcareDutyPattern.test(words))
}

function countUnmasked({ rows }: Table, columns: readonly string[]): number {
  const names = rows.flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''))
  return names.filter((name) => isPersonName(name) && !isMaskedName(name)).length
}
