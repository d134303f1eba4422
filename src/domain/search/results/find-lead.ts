import type { SearchSection } from '#domain/search/records/search-record.ts'

/**
 * Where a text begins to say something of its own: behind headings, salutations, its title said
 * again, and phrases such as 现将有关情况公布如下. At its beginning where it says nothing else.
 */
export function findLead(sections: readonly SearchSection[], title: string): number {
  let offset = 0
  for (const { heading, text } of sections) {
    for (const line of text.split('\n')) {
      if (line !== heading && !saysNothing(line, title)) return offset
      offset += line.length + 1
    }
  }
  return 0
}

function saysNothing(line: string, title: string): boolean {
  const words = line.trim()
  return words === '' || words === title || formulas.some((formula) => formula.test(words))
}

/** Of one sentence; what goes on behind it says more. */
const formulas = [
  // 各村民小组，各位村民代表：
  /^[^。；]{1,40}：$/,
  // 根据《…》要求，经村民会议讨论，现将…公布如下。
  /^[^。；]{1,80}如下[。：]?$/,
  // 一、办理过程
  /^(?:第?[一二三四五六七八九十]+[、章节条]|（[一二三四五六七八九十]+）|\d+[.、])[^，。；：]{1,16}$/,
  // 办理过程
  /^(?:办理|工作|基本|有关|具体|主要)?(?:过程|流程|程序|情况|背景|内容|事项|说明|概况)$/,
]
