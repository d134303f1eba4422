import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toEntryFile } from './entry-file.ts'
import type { CorpusFile } from './entry-file.ts'
import type { CorpusUnits } from './units.ts'
import { toUnitsCsv } from './units-csv.ts'

/** What a portal has besides its entries: the site, the units, the law and the catalogue as shipped. */
export function createFrame(units: CorpusUnits, shippedRoot: string): CorpusFile[] {
  const organiser = units.bureaus[0]
  if (organiser === undefined) throw new Error('No bureau to run the portal.')
  const shipped = ['catalogue.csv', 'law.csv', 'topics.csv', 'synonyms.csv'].flatMap((name) =>
    readShipped(shippedRoot, name),
  )
  return [
    ...shipped,
    { path: 'data/units.csv', content: toUnitsCsv(units) },
    { path: 'data/findings.csv', content: findingsHeader },
    { path: 'data/site.yaml', content: createSite(organiser.name, organiser.id) },
    ...pages.map(([id, title, text], order) => ({
      path: `content/pages/${id}.md`,
      content: toEntryFile(
        { title, description: text, updatedOn: '2026-11-01', order: order + 1 },
        `${text}\n`,
      ),
    })),
  ]
}

function readShipped(root: string, name: string): CorpusFile[] {
  try {
    return [{ path: `data/${name}`, content: readFileSync(join(root, 'data', name)) }]
  } catch (error) {
    // Synonyms are an offer to the bureau, which may have none.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function createSite(organiserName: string, organiserId: string): string {
  return `name: ${organiserName}公开栏
description: 村务、居务和政策文件的公开。
url: https://corpus.example
organiser: ${organiserId}
contact:
  phone: 0900-5550100
  address: 政务中心一号楼
  hours: 周一至周五 8:30—12:00、14:00—17:30
identity:
  siteCode: '0000000000'
  icp: ICP备00000000号
  police: 公网安备00000000000000号
demo: true
`
}

const findingsHeader =
  'id,unit,theme,finding,evidence,measure,owner,foundOn,dueOn,status,reply,verifiedOn,policy,origin\n'

const pages = [
  ['about', '关于本站', '本站的全部内容由程序写成，用来测量检索，不是任何地方的公开信息。'],
  ['guide', '信息公开指南', '公开内容按单位、年份和主题排列，也可以检索。'],
  ['contact', '联系我们', '来信请写明要查的内容和期间。'],
  ['privacy', '隐私', '本站不收集读者的任何信息。'],
] as const
