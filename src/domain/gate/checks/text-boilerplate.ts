import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { isOfficial } from '#domain/prose/body.ts'
import { findInTexts } from '#domain/prose/found-in.ts'
import { bodyTexts } from '#domain/prose/texts.ts'
import { withoutMask } from '#domain/prose/mask.ts'

/** Words of the page from which a text was copied, not of the text. */
export const boilerplate: Check = {
  code: 'T006',
  severity: 'warning',
  title: '带进了网页上的套话',
  why: '这些话是转载网站的，不是本单位的，还说明来历不明。',
  *find(corpus) {
    for (const entry of listEntries(corpus)) {
      // An official entry may have to say what kind of page its source is.
      const pattern = isOfficial(entry) ? copiedPhrases : allPhrases
      yield* findInTexts(bodyTexts(entry), pattern, ({ matched }) => ({
        what: `“${withoutMask(matched)}”像是从别的网页带来的`,
        mend: '删去它；整篇是抄来的范文，换成本单位自己的内容',
      }))
    }
  },
}

const copied = [
  '来源于网友上传|(?:来源|来自)于?(?:互联网|网络)(?:收集|整理|转载)|来源[:：]\\s*(?:互联网|网络)',
  '不代表本(?:站|网|人|网站)的?(?:观点|立场)',
  '(?:原创文章|更多范文).{0,8}咨询',
  '版权归原作者|如有侵权|侵权.{0,4}(?:联系|删除)|转载请注明|未经许可不得转载',
  '点击(?:下载|查看更多)|下载本文|免费下载|最新推荐|猜你喜欢|相关(?:阅读|推荐|文章)[：:]',
  '(?:总结|报告|方案|计划|讲话稿|心得|材料)篇\\s*[一二三四五六七八九十\\d]+',
  '扫一扫.{0,6}二维码|长按.{0,6}二维码|微信扫一扫',
  '上一篇[：:]|下一篇[：:]|返回顶部|打印本页|关闭窗口|字体\\s*[：:]\\s*[\\[【（]?\\s*大',
  '责任编辑\\s*[：:]|阅读(?:次数|量)\\s*[：:]|浏览(?:次数|量)\\s*[：:]',
]
const copiedPhrases = new RegExp(copied.join('|'), 'gu')
const allPhrases = new RegExp(
  [...copied, '范文(?:网|大全|精选|\\p{Script=Han}{1,14}[十百\\d]+篇)', '网友上传|导语[：:]'].join(
    '|',
  ),
  'gu',
)
