import { isCountHead } from './count-words.ts'

/** The columns that tell something of a count of persons or households that stands in the same row. */
export interface LinkedColumns {
  /** By column of counts: those that have to be hidden with it. */
  readonly byCount: ReadonlyMap<string, readonly string[]>
  /** Those of them that hold amounts or shares, which add up like counts. */
  readonly amounts: readonly string[]
}

/**
 * An amount is the count times a standard that everybody can look up, a share the count of a whole, and a
 * household has no more members than there are persons.
 * @param counts the columns in which counts are hidden
 */
export function findLinkedColumns(
  columns: readonly string[],
  counts: readonly string[],
): LinkedColumns {
  const amounts = columns.filter((column) => !counts.includes(column) && isAmountHead(column))
  const byCount = new Map(
    counts.map((count) => [
      count,
      [
        ...counts.filter((other) => isPersonsOf(count, other)),
        ...amounts.filter((amount) => isAmountOf(count, amount)),
      ],
    ]),
  )
  const linked = new Set([...byCount.values()].flat())
  return { byCount, amounts: amounts.filter((amount) => linked.has(amount)) }
}

/** The persons in the households that the first one counts. */
function isPersonsOf(households: string, persons: string): boolean {
  return (
    households !== persons &&
    households.includes('户') &&
    personUnit.test(persons) &&
    isCountHead(persons) &&
    toGroup(households) === toGroup(persons)
  )
}

/** What is paid to all of a row is paid to each of its groups; what is paid to one group tells of it alone. */
function isAmountOf(count: string, amount: string): boolean {
  const [counted, paid] = [toGroup(count), toGroup(amount)]
  return counted.includes(paid) || paid.includes(counted)
}

/** Money that was paid and shares of a whole; a standard and an average are the same for all. */
function isAmountHead(head: string): boolean {
  return amountWords.test(head) && !sameForAll.test(head)
}

const amountWords = /元|金额|资金|金(?:[（(]|$)|款|[%％]|占比|比例|比重/
const sameForAll = /标准|单价|均|每|\/|／|补差|月数|次数|日期|时间|备注|说明|项目/
const personUnit = /人|对象|儿童|老人/

/** What a head names besides what it counts: 低保 of 低保户数, nothing of 户数. */
function toGroup(head: string): string {
  return head
    .replaceAll(/[（(][^（）()]*[）)]/g, (unit) => (/[户人名位元%％]/.test(unit) ? '' : unit))
    .replaceAll(
      /(?:家庭|户|人)?(?:户次|人次|户|人|对象)?(?:总?数|合计|总计|小计)|户次|人次|户|人|发放|金额|资金|供养金|救助金|保障金|补助款|金$|款|元|万|占比|比例|比重|[%％\s]/g,
      '',
    )
}
