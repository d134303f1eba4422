import type { Check } from '#domain/gate/check.ts'
import { listPastDays } from '#domain/gate/dated-facts.ts'

export const datesInFuture: Check = {
  code: 'D002',
  severity: 'error',
  title: '日期在将来',
  why: '还没有到的日子不能写成已经发生，检查时会被认作伪造日期。',
  *find(corpus, { now }) {
    for (const { place, on } of listPastDays(corpus)) {
      if (on <= now.slice(0, on.length)) continue
      yield {
        place,
        what: `写的是 ${on}，现在才 ${now}`,
        mend: '改成真实的日期；还没有发生的事先不写',
      }
    }
  },
}
