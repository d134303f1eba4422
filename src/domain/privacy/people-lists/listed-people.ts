import { findPersonNames, isPersonName } from '#domain/privacy/person-names.ts'
import { joinPaddedNames } from '#domain/privacy/padded-names.ts'
import { isMaskedName } from './person-columns.ts'

/**
 * People listed in running text, each with a number of persons or an amount: 1. 王*明 3口人 500元. One
 * that is masked is enough; others are a list where two lines look alike.
 */
export function findListedPeople(text: string): ListedPerson[] {
  const found = text
    .split('\n')
    .map(joinPaddedNames)
    .flatMap((line, index) => [
      ...findAtStart(line).map((name) => ({ name, line: index })),
      ...findInside(line).map((name) => ({ name, line: index })),
    ])
  const isList = found.length > 1 || found.some(({ name }) => isMaskedName(name))
  return isList ? found : []
}

export interface ListedPerson {
  readonly name: string
  /** Counted from 0. */
  readonly line: number
}

const marker = String.raw`^[\s>]*(?:[-*+•·]\s+)?(?:[（(]?\d{1,4}[.．、)）\s]\s*|[一二三四五六七八九十]+、\s*)?`
const quantity = String.raw`\d+(?:\.\d+)?\s*(?:口|人|元|户)`
const atStart = new RegExp(
  String.raw`${marker}([\u4e00-\u9fa5][\u4e00-\u9fa5*＊×某○〇●]{1,3})[\s，,：:（(、|]\s*(?:\D{0,10}${quantity}|\d+(?:\.\d+)?(?=[\s，,]+\d))`,
)

function findAtStart(line: string): string[] {
  const [, name = ''] = atStart.exec(line) ?? []
  return isPersonName(name) ? [name] : []
}

/** 王*明（3人，500元）、李*（2人，400元） in one line; its first name is found at the start. */
function findInside(line: string): string[] {
  if (!/[*＊×某○〇●]/.test(line)) return []
  return findPersonNames(line)
    .filter(({ start, isOfficial }) => start > 0 && !isOfficial)
    .filter(({ name, end }) => isMaskedName(name) && behind.test(line.slice(end, end + 24)))
    .filter(({ name }) => name !== findAtStart(line)[0])
    .map(({ name }) => name)
}

const behind = new RegExp(String.raw`^[\s，,：:（(、|]{0,3}\D{0,8}${quantity}`)
