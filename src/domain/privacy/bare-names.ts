import { isPersonName } from './person-names.ts'
import type { Reading } from './reading.ts'

/**
 * Tells whether a number has nothing but a name right before or behind it: 王丽 6228…, 6228… 王丽. Of two
 * characters, a name is only told by what it stands beside.
 */
export function isBesideBareName({ text }: Pick<Reading, 'text'>, { start, end }: Span): boolean {
  const before = nameBefore.exec(text.slice(Math.max(0, start - 8), start))?.[1]
  const after = nameAfter.exec(text.slice(end, end + 8))?.[1]
  return [before, after].some(
    (name) => name !== undefined && isPersonName(name) && !word.test(name),
  )
}

const nameBefore = /(?:^|[\s，,；;：:、|（(.\d)）])([\u4e00-\u9fa5]{2})[\s，,：:|（(、]{0,3}$/
const nameAfter = /^[\s，,|、（(]{0,3}([\u4e00-\u9fa5]{2})(?![\u4e00-\u9fa5])/
/** Banks, heads and units, which begin as surnames do. */
const word =
  /[行社司元号户名码额计位款局所处部厅会店厂校院站县区镇乡村组人次份年月日]$|^(?:华夏|浦发|农发|农信|农合|农商|邮储|宁波|温州|苏州|广发|招商|支取|支票|汇总|存入|转入|转出|应发|实发|单据)/

interface Span {
  readonly start: number
  readonly end: number
}
