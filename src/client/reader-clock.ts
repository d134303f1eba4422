import { toShanghaiDay } from '#domain/days/day.ts'
import { applyDay } from './reader-clock/apply-day.ts'

const tenMinutesMs = 600_000

function apply(): void {
  applyDay(document, toShanghaiDay(new Date()))
}

apply()
// A page that is kept open, as on the screen of a village hall, lives through midnight.
setInterval(apply, tenMinutesMs)
addEventListener('pageshow', apply)
document.addEventListener('visibilitychange', apply)
