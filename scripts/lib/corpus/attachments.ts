import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createBody } from './body.ts'
import type { Speaker } from './grammar.ts'
import { writePattern } from './grammar.ts'
import { createDocx, createPdf, createXlsx } from './office-files.ts'
import { createTable, toCsv } from './tables.ts'

/** An attachment of one of the kinds that are read, its text of the same making as bodies. */
export function createAttachment(
  speaker: Speaker,
  banks: readonly (readonly string[])[],
): NewAttachment {
  const extension = speaker.random.pick(['docx', 'xlsx', 'pdf', 'csv', 'txt'] as const)
  return {
    extension,
    title: writePattern(titles[extension], speaker),
    bytes: createBytes(extension, speaker, banks),
  }
}

const titles = {
  docx: '[{project}|{task}]实施方案',
  xlsx: '{benefit}[汇总表|统计表]',
  pdf: '[{firm}|{bodyname}]关于{facility}的报告',
  csv: '{facility}明细表',
  txt: '[{task}|{project}]协议文本',
}

function createBytes(
  extension: keyof typeof titles,
  speaker: Speaker,
  banks: readonly (readonly string[])[],
): Uint8Array {
  if (extension === 'csv') return Buffer.from(toCsv(createRows(speaker)))
  if (extension === 'xlsx') return packZip(createXlsx(createRows(speaker)))
  const length = speaker.random.between(200, 2600)
  const lines = createBody(speaker, banks, length)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('|'))
    .map((line) => line.replace(/^(?:#+|-) /, ''))
  if (extension === 'docx') return packZip(createDocx(lines))
  if (extension === 'pdf') return createPdf(lines)
  return Buffer.from(`${lines.join('\n')}\n`)
}

function createRows(speaker: Speaker) {
  const kind = speaker.random.pick(['assets', 'contracts', 'tasks', 'services'] as const)
  return createTable(kind, speaker, speaker.random.between(4, 40))
}

interface NewAttachment {
  readonly extension: string
  readonly title: string
  readonly bytes: Uint8Array
}
