import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { findInTexts } from '#domain/prose/found-in.ts'
import { bodyTexts } from '#domain/prose/texts.ts'

/**
 * Words that a rewriting tool put in place of their synonyms to hide a copied text. Only where the
 * result is no Chinese: 开展, 根底 or 效劳 alone are words of their own.
 */
export const swappedWords: Check = {
  code: 'T008',
  severity: 'warning',
  title: '词语被替换过',
  why: '这是洗稿软件留下的痕迹，意思已经不通，内容也不可信。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      yield* findInTexts(bodyTexts(entry), anySwapped, ({ matched }) => ({
        what: `“${matched}”不通，应是“${restore(matched)}”`,
        mend: `对照原件改成“${restore(matched)}”，并核对全文`,
      }))
    }
  },
}

/** Each wrong word with the right one; around it, where it needs them, the words that give it away. */
const swaps: readonly Swap[] = [
  { pattern: '(?:原|细|否|准|规)那么', wrong: '那么', right: '则' },
  { pattern: '播送(?:电视|电台|局)', wrong: '播送', right: '广播' },
  { pattern: '(?:依法|应当|共同)?承当(?:责任|依法|职责|义务|任务)', wrong: '承当', right: '承担' },
  { pattern: '(?:社区|便民|志愿|为老|养老|公共|社会|居家|家政)效劳', wrong: '效劳', right: '服务' },
  {
    pattern: '效劳(?:中心|项目|体系|设施|窗口|大厅|对象|方案|水平|质量)',
    wrong: '效劳',
    right: '服务',
  },
  { pattern: '根底(?:工作|设施|上|数据|建设|性)', wrong: '根底', right: '基础' },
  { pattern: '根本(?:养老|医疗|公共服务|农田|建设|情况报告)', wrong: '根本', right: '基本' },
  {
    pattern: '广阔(?:干部|群众|党员|居民|村民|职工|人民|农村群众|社区干部)',
    wrong: '广阔',
    right: '广大',
  },
  {
    pattern: '(?:创立|争创)(?:和谐|文明|示范|卫生|平安)?(?:社区)?(?:活动|标准|目标)',
    wrong: '创立',
    right: '创建',
  },
  {
    pattern: '科学开展观|又好又快开展|更好更快开展|可持续开展(?!的?工作)',
    wrong: '开展',
    right: '发展',
  },
  { pattern: '(?:食品|消防|交通|生产)平安|平安(?:生产|隐患|事故)', wrong: '平安', right: '安全' },
  { pattern: '非凡(?:困难|群体|人群|情况|对象|原因)', wrong: '非凡', right: '特殊' },
  { pattern: '建立性(?:意见|建议)', wrong: '建立性', right: '建设性' },
  { pattern: '相比照拟|比照拟', wrong: '比照拟', right: '比较' },
]
const anySwapped = new RegExp(swaps.map(({ pattern }) => pattern).join('|'), 'gu')

function restore(matched: string): string {
  const swap = swaps.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u').test(matched))
  return swap === undefined ? matched : matched.replace(swap.wrong, swap.right)
}

interface Swap {
  readonly pattern: string
  readonly wrong: string
  readonly right: string
}
