import { parsePeriod } from '#domain/days/period.ts'
import { subjectWords } from './common-names.ts'
import type { JudgedQuery, QueryKind, Sample } from './query-kind.ts'

/** Known items asked for by something else than words of their title. */
export const residentKinds: readonly QueryKind[] = [
  {
    id: 'unit-subject-time',
    name: 'unit, subject, time',
    reason: 'How residents ask: my village, the thing, the month (荷花村 低保 三月).',
    measure: 'known',
    create: createResidentQuery,
  },
  {
    id: 'number',
    name: '字号 in any spelling',
    reason: 'Brackets are hard to type on a phone, so they are left out or replaced.',
    measure: 'known',
    create: ({ document, random }) => {
      if (document.docNumber === undefined) return undefined
      const [, agency = '', year = '', serial = ''] =
        /^(.+)〔(\d+)〕(\d+)号$/.exec(document.docNumber) ?? []
      if (agency === '') return undefined
      const spellings = [
        document.docNumber,
        `${agency}[${year}]${serial}号`,
        `${agency}(${year}) ${serial}号`,
        `${agency}${year} ${serial}`,
        `${agency}〔${year}〕第${serial}号`,
      ]
      return { text: random.pick(spellings), answers: [document.path] }
    },
  },
]

function createResidentQuery({ document, truth, random }: Sample): JudgedQuery | undefined {
  const { item, period: periodId = '' } = document
  const words = subjectWords[item ?? '']
  const period = parsePeriod(periodId)
  if (words === undefined || period === undefined || period.kind === 'year') return undefined
  const unit = truth.nameOfUnit(document.unitId)
  const isYearSaid = random.chance(0.5)
  const ordinal = numerals[period.ordinal - 1] ?? ''
  const part =
    period.kind === 'month'
      ? random.pick([`${period.ordinal}月`, `${ordinal}月`])
      : `${ordinal}季度`
  const answers = truth.documents.filter((other) => {
    const theirs = parsePeriod(other.period ?? '')
    return (
      other.item === item &&
      truth.nameOfUnit(other.unitId) === unit &&
      theirs?.kind === period.kind &&
      theirs.ordinal === period.ordinal &&
      (!isYearSaid || theirs.year === period.year)
    )
  })
  return {
    text: `${unit} ${random.pick(words)} ${isYearSaid ? `${period.year}年` : ''}${part}`,
    answers: answers.map(({ path }) => path),
  }
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
