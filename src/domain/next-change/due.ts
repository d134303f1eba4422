import { toShanghaiInstant } from '#domain/days/day.ts'

/**
 * Whether a site has to be made again at an instant of Shanghai, by its own `next-change.json`; with
 * `countsDays` also whenever the days that it counts have changed.
 */
export function judgeDue(file: unknown, now: string, countsDays: boolean): Due {
  const known = parseNextChange(file)
  if (known === undefined) {
    return { isDue: true, words: '网站上没有可用的 next-change.json，需要生成一次' }
  }
  const [next] = [known.at, ...(countsDays ? [known.dayChangesAt] : [])]
    .filter((moment) => moment !== null)
    .map((moment) => toShanghaiInstant(new Date(moment)))
    .toSorted()
  if (next === undefined) return { isDue: false, words: '没有到时候要变的内容，不用重新生成' }
  if (next > now) return { isDue: false, words: `下一次变化在 ${next}，现在不用重新生成` }
  return { isDue: true, words: `${next} 起内容有变化，需要重新生成` }
}

/** It comes over the network; anything may have answered. */
function parseNextChange(file: unknown): Instants | undefined {
  if (typeof file !== 'object' || file === null) return undefined
  const { at, dayChangesAt = null } = file as Record<string, unknown>
  return isInstant(at) && isInstant(dayChangesAt) ? { at, dayChangesAt } : undefined
}

function isInstant(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
}

interface Instants {
  readonly at: string | null
  readonly dayChangesAt: string | null
}

export interface Due {
  readonly isDue: boolean
  /** For who reads the log. */
  readonly words: string
}
