import type { Corpus, EntryKind } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { findFileUses } from '#domain/references/find-file-uses.ts'

export const orphanedFile: Check = {
  code: 'R003',
  severity: 'warning',
  title: '没有用到的表格或附件',
  why: '没有写进内容的文件不会公开，居民看不到它。',
  *find(corpus) {
    // What an unreadable entry uses cannot be known; its own fault is reported already.
    if (entryKinds.some((kind) => corpus[kind].length < corpus.knownIds[kind].size)) return
    const used = new Set(findFileUses(corpus).map(({ target }) => target))
    for (const file of corpus.files) {
      if (!folders.some((folder) => file.startsWith(folder)) || used.has(file)) continue
      yield { place: { file, line: 1 }, what: '没有内容用到这个文件', mend: suggest(file, corpus) }
    }
  },
}

const folders = ['data/affairs/', 'data/rankings/', 'data/attachments/']
const entryKinds: readonly EntryKind[] = ['affairs', 'policies', 'summaries', 'rankings']

function suggest(file: string, { rankings }: Corpus): string {
  const [, id, period] = /^data\/rankings\/([^/]+)\/([^/]+)\.csv$/.exec(file) ?? []
  const ranking = rankings.find((entry) => entry.id === id)
  if (ranking !== undefined)
    return `在 ${ranking.file} 的 periods 里加上 ${period ?? ''}，或删去文件`
  return file.startsWith('data/attachments/')
    ? '在对应内容的 attachments 里写上它，或删去文件'
    : '在对应内容的 tables 里写上它，或删去文件'
}
