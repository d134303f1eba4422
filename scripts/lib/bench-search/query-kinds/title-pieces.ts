import { foldText } from '../truth/fold.ts'
import type { Truth } from '../truth/truth.ts'
import type { VisibleDocument } from '../truth/visible-document.ts'

/**
 * What people remember of a title: whose it is, of when, and about what; not 关于, 有关事项的, 公示.
 */
export function toTitlePieces(
  { title }: VisibleDocument,
  unitName: string,
): TitlePieces | undefined {
  const rest = title.startsWith(unitName) ? title.slice(unitName.length) : title
  const time = /20\d\d年(?:第?[一二三四]季度|上半年|下半年|\d{1,2}月)?/.exec(rest)?.[0] ?? ''
  const subject = rest
    .replace(time, '')
    .replace(/^关于(?:印发|做好|开展|加强|同意|商请支持|下达|调整)?/, '')
    .replace(/[《》（）“”]/g, '')
    .replace(endings, '')
  if (subject.length < 4 || /\d|、/.test(subject)) return undefined
  return { unit: title.startsWith(unitName) ? unitName : '', time, subject }
}

const endings =
  /(?:有关事项的通知|工作的通知|执行事项的公告|的(?:通知|通报|公告|批复|函|决定|意见|说明|公示)|情况(?:公开|公示|通报|的通报)?|公开|公示|公告)+$/

/** The documents whose titles hold all pieces: whoever types only these may mean any of them. */
export function findByPieces(truth: Truth, pieces: readonly string[]): string[] {
  const wanted = pieces.map(foldText).filter((piece) => piece !== '')
  return truth.documents
    .filter(({ title, kind }) => {
      if (kind === 'units') return false
      const folded = foldText(title)
      return wanted.every((piece) => folded.includes(piece))
    })
    .map(({ path }) => path)
}

export interface TitlePieces {
  /** Empty where the title does not name it. */
  readonly unit: string
  readonly time: string
  readonly subject: string
}
