import type { Corpus, RecordKind } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { findReferences } from '#domain/references/find-references.ts'
import { findClosest } from '#domain/text/edit-distance.ts'

export const unknownId: Check = {
  code: 'R001',
  severity: 'error',
  title: '编号不存在',
  why: '指向不存在的编号，页面会缺一块，链接会打不开。',
  *find(corpus) {
    for (const { place, kind, id } of findReferences(corpus)) {
      if (corpus.knownIds[kind].has(id) || isFileMissing(corpus, kind)) continue
      yield { place, what: `没有编号为“${id}”的${names[kind]}`, mend: suggest(corpus, kind, id) }
    }
  },
}

/** That is reported once, and not again wherever the file is referred to. */
function isFileMissing({ files }: Corpus, kind: RecordKind): boolean {
  return homes[kind].endsWith('.csv') && !files.includes(homes[kind])
}

function suggest(corpus: Corpus, kind: RecordKind, id: string): string {
  const closest = findClosest(id, [...corpus.knownIds[kind]])
  if (closest !== undefined) return `是不是“${closest}”？`
  return `改正编号，或先在 ${homes[kind]} 里加上这一条`
}

const names: Readonly<Record<RecordKind, string>> = {
  affairs: '事务公开',
  policies: '政策文件',
  summaries: '工作总结',
  rankings: '排名',
  pages: '页面',
  units: '单位',
  catalogue: '公开事项',
  laws: '法律依据',
  findings: '整改事项',
  topics: '主题',
  synonyms: '同义说法',
}

const homes: Readonly<Record<RecordKind, string>> = {
  affairs: 'content/affairs/',
  policies: 'content/policies/',
  summaries: 'content/summaries/',
  rankings: 'content/rankings/',
  pages: 'content/pages/',
  units: 'data/units.csv',
  catalogue: 'data/catalogue.csv',
  laws: 'data/law.csv',
  findings: 'data/findings.csv',
  topics: 'data/topics.csv',
  synonyms: 'data/synonyms.csv',
}
