import type { Issue } from '#domain/gate/issue.ts'
import type { LeakKind } from './leaks.ts'
import type { Planting } from './write-audit-fs.ts'

/** Holds what was planted against what the gate says: caught, missed, and alarms on clean entries. */
export function judgeAudit(plantings: readonly Planting[], issues: readonly Issue[]): Verdict {
  const alarmed = Map.groupBy(
    issues.filter(({ code, severity }) => alarm.test(code) && severity !== 'info'),
    ({ file }) => file,
  )
  const isCaught = ({ files, line, kind }: Planting) =>
    files.some(({ path }) =>
      alarmed
        .get(path)
        ?.some((issue) => (line ?? issue.line) === issue.line && isOfKind(issue.code, kind)),
    )
  const planted = plantings.filter(({ isClean }) => !isClean)
  const plantedFiles = new Set(planted.flatMap(({ files }) => files.map(({ path }) => path)))
  const falseAlarms = [...alarmed].filter(([file]) => !plantedFiles.has(file))
  return {
    byKind: count(planted, isCaught, ({ kind }) => kind),
    byPlace: count(planted, isCaught, ({ place }) => place),
    missed: planted.filter((each) => !isCaught(each)),
    falseAlarms: falseAlarms.flatMap(([, found]) => found),
  }
}

/** An alarm about something else of the same sentence does not count. */
function isOfKind(code: string, kind: string): boolean {
  return codes[kind]?.includes(code) ?? false
}

/** What an entry or a file gives away of somebody, the place and the owner of a photo included. */
const alarm = /^(?:I\d+|R023|R024)$/

const codes: Readonly<Record<string, readonly string[]>> = {
  ...({
    'ID number': ['I001'],
    'old ID number': ['I001'],
    'damaged ID number': ['I001'],
    'ID number in pieces': ['I001'],
    mobile: ['I002'],
    'mobile in Chinese digits': ['I002'],
    landline: ['I002'],
    'e-mail': ['I002'],
    'QQ, WeChat': ['I002'],
    'bank card': ['I003'],
    'home address': ['I004'],
    'birth date': ['I005'],
    health: ['I006'],
    'special status': ['I007'],
    minor: ['I008'],
    'licence plate': ['I009'],
    passport: ['I009'],
    // Those from Hong Kong, Macao, Taiwan and abroad who live here have ID numbers.
    permit: ['I001', 'I009'],
    'social security': ['I009'],
    'disability card': ['I009'],
    'column head': ['I010'],
    'loose mask': ['I011'],
    'income and aid': ['I012'],
  } satisfies Record<LeakKind | 'column head', readonly string[]>),
  'ID number in cells': ['I001'],
  'ID number in boxes': ['I001'],
  'mobile in cells': ['I002'],
  'bank card in cells': ['I003'],
  'place of a photo': ['R024'],
  'owner of a camera': ['R023'],
}

export interface Verdict {
  readonly byKind: readonly Row[]
  readonly byPlace: readonly Row[]
  readonly missed: readonly Planting[]
  readonly falseAlarms: readonly Issue[]
}

interface Row {
  readonly name: string
  readonly caught: number
  readonly missed: number
}

function count(
  planted: readonly Planting[],
  isCaught: (planting: Planting) => boolean,
  nameOf: (planting: Planting) => string,
): Row[] {
  return [...Map.groupBy(planted, nameOf)].map(([name, group]) => {
    const caught = group.filter(isCaught).length
    return { name, caught, missed: group.length - caught }
  })
}
