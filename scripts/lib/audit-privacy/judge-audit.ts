import type { Issue } from '#domain/gate/issue.ts'
import type { Planting } from './write-audit-fs.ts'

/** Holds what was planted against what the gate says: caught, missed, and alarms on clean entries. */
export function judgeAudit(plantings: readonly Planting[], issues: readonly Issue[]): Verdict {
  const alarmed = Map.groupBy(
    issues.filter(({ code, severity }) => code.startsWith('I') && severity !== 'info'),
    ({ file }) => file,
  )
  const isCaught = ({ files }: Planting) => files.some(({ path }) => alarmed.has(path))
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
