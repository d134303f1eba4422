import type { Corpus, Entry } from '#domain/corpus.ts'
import { dayOf, daysBetween, isRealDay } from '#domain/days/day.ts'
import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { toPublications } from '#domain/history/publication.ts'

/** 国办秘函〔2019〕19号 counts a forged date of publication against the whole site. */
export const historyBackdated: Check = {
  code: 'G005',
  severity: 'warning',
  title: '发布时间比实际早',
  why: '网站检查把伪造发稿日期列为单项否决，发布时间要和内容真正上网的时间相符。',
  *find(corpus) {
    const { history, site } = corpus
    const lateDays = site?.data.history?.lateDays
    if (history?.kind !== 'compared' || lateDays === undefined) return
    for (const entry of listArrived(corpus)) {
      const arrived = dayOf(history.arrivals.get(entry.file) ?? '')
      for (const { publishedAt, timePath, isOnWeb } of toPublications(entry)) {
        const days = daysBetween(dayOf(publishedAt), arrived)
        if (!isOnWeb || days <= lateDays) continue
        yield {
          place: { file: entry.file, path: timePath },
          what: `发布时间是 ${publishedAt}，这个文件 ${arrived} 才进入仓库，晚了 ${days} 天`,
          mend: `写实际发布的时间；早先在别处发布过、现在补录的，在 source 里写明出处，date 写当时的日期（2026-09-03 这样写）`,
        }
      }
    }
  },
}

/** New entries, but those that say themselves where they had been published before. */
function listArrived(corpus: Corpus): Entry<unknown>[] {
  const { history } = corpus
  if (history?.kind !== 'compared' || history.arrivals.size === 0) return []
  return listEntries(corpus).filter(
    (entry) => history.arrivals.has(entry.file) && !isImported(entry),
  )
}

function isImported({ data }: Entry<unknown>): boolean {
  const { source } = data as { source?: { date?: string } }
  return source?.date !== undefined && isRealDay(source.date)
}
