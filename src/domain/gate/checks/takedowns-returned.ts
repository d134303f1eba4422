import type { Check } from '#domain/gate/check.ts'
import type { ReturnedContent } from '#domain/takedown/takedown-state.ts'

const places: Readonly<Record<ReturnedContent['place'], string>> = {
  text: '这一行里有',
  attachment: '附件里有',
  name: '文件名里有',
  file: '这个文件就是',
}

export const takedownsReturned: Check = {
  code: 'G007',
  severity: 'error',
  title: '撤除过的内容又出现了',
  why: '撤除的内容伤害过人，不能换个地方再放出来。',
  *find({ takedowns }) {
    for (const { file, line, place, takenDownOn } of takedowns?.returned ?? []) {
      yield {
        place: { file, line },
        what: `${places[place]} ${takenDownOn} 撤除过的内容`,
        mend: '删去这一处；要从所有地方清除，运行 npm run takedown',
      }
    }
  },
}
