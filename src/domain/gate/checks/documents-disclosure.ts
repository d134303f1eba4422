import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'

/** Room to say how to apply for a document, and not enough to publish it. */
const longestNotice = 200

export const disclosure: Check = {
  code: 'P008',
  severity: 'error',
  title: '公开方式和内容不一致',
  why: '不予公开和依申请公开的文件，内容不能放在网上。',
  *find({ policies }) {
    for (const { file, data, body } of policies) {
      for (const { path, what, mend } of listFaults(data, body.trim())) {
        yield { place: { file, path: [path] }, what, mend }
      }
    }
  },
}

function* listFaults({ disclosure: mode, withholding, attachments }: Policy, body: string) {
  if (mode === '主动公开') {
    if (withholding === undefined) return
    yield {
      path: 'withholding',
      what: '主动公开的文件写了不予公开的理由',
      mend: '删去 withholding，或改正 disclosure',
    }
    return
  }
  if (mode === '不予公开' && withholding === undefined) {
    yield {
      path: 'disclosure',
      what: '不予公开，没有写理由',
      mend: '在 withholding 里写上《政府信息公开条例》的条款：14、15、16-1 或 16-2',
    }
  }
  if (attachments.length > 0) {
    yield {
      path: 'attachments',
      what: `${mode}，却带着附件`,
      mend: '删去附件；可以公开的，把 disclosure 改成主动公开',
    }
  }
  if (body.length > (mode === '不予公开' ? 0 : longestNotice)) {
    yield {
      path: 'disclosure',
      what: `${mode}，却登了正文`,
      mend: '删去正文，只留目录信息；可以公开的，把 disclosure 改成主动公开',
    }
  }
}

type Policy = Corpus['policies'][number]['data']
