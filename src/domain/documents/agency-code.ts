/**
 * Where the 机关代字 begins that ends at the end of `before`: the Chinese characters that stand
 * there, without the prose that leads up to them. Nothing before `from` belongs to it.
 */
export function findAgencyStart(before: string, from: number): number | undefined {
  const run = runPattern.exec(before.slice(Math.max(from, before.length - window)))?.[0]
  if (!run) return undefined
  const runStart = before.length - run.length
  const lengthOfProse = Math.max(
    endOfLastStop(run),
    endOfConjunction(run),
    startsInsideProse(before.slice(0, runStart), run) ? 1 : 0,
  )
  const length = run.length - lengthOfProse
  if (length === 0) return undefined
  return before.length - Math.min(length, longestAgencyCode)
}

const runPattern = /\p{Script=Han}+$/u

// Enough for the longest code and the words before it; a whole page without a mark would cost its square.
const window = 24

// 机关代字 of ministries reach eight characters (国中医药办人教函); beyond ten it is prose.
const longestAgencyCode = 10

// Characters that stand in no 机关代字, and words of which the single characters may.
const stopPattern = new RegExp(
  [
    '根据|按照|依照|参照|遵照|依据|对照|贯彻|落实|执行|学习|转发|印发|批转|下发|关于|对于|同意|同时|现将',
    '文件|通知|通报|意见|办法|规定|决定|精神|要求|废止|修改|修订|替代|代替|收到|接到|参见|详见',
    '[的及与据或被把了在是按见给等号年月以第]',
  ].join('|'),
  'gu',
)

function endOfLastStop(run: string): number {
  let end = 0
  for (const match of run.matchAll(stopPattern)) end = match.index + match[0].length
  return end
}

// 和 joins two titles, but also begins and ends names of places (和政, 太和): with one character
// before it, it is read as part of a name.
function endOfConjunction(run: string): number {
  const position = run.lastIndexOf('和')
  return position >= 2 ? position + 1 : 0
}

// 和 after a closed title or number joins; 日 after a figure ends a date. Elsewhere both open a name.
function startsInsideProse(before: string, run: string): boolean {
  return (
    (run.startsWith('和') && /[》」”’号）)〕\]]$/u.test(before)) ||
    (run.startsWith('日') && /\d$/u.test(before))
  )
}
