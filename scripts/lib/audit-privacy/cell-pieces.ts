import { packZip } from '#loaders/attachments/zip-writer.ts'
import { createDocx, createPdf, createXlsx } from '../corpus/office-files.ts'
import { createRandom } from '../corpus/random.ts'
import { createPerson } from './persons.ts'
import type { Person } from './persons.ts'
import { attach, opening, toCsv, toEntry } from './planted-entry.ts'
import type { Place } from './planted-entry.ts'
import type { Planting } from './write-audit-fs.ts'

/** Numbers in pieces, each in a cell of its own, in every kind of table. */
export function* plantCellPieces(unit: string, seed: string, count: number): Generator<Planting> {
  let number = 0
  for (const [kind, cut] of Object.entries(kinds)) {
    for (const [place, create] of Object.entries(tables)) {
      for (let nth = 0; nth < count; nth += 1) {
        const person = createPerson(createRandom(`${seed}/${kind}/${place}/${nth}`))
        const pieces = cut(person)
        const rows = [
          ['姓名', ...pieces.map(() => '')],
          [person.name, ...pieces],
        ]
        const id = `pieces-${(number += 1)}`
        const files = create(rows)({ id, unit, text: '' })
        yield { id, kind, place, text: pieces.join('|'), isClean: false, files }
      }
    }
  }
}

const kinds: Readonly<Record<string, (person: Person) => string[]>> = {
  'ID number in cells': ({ id }) => [id.slice(0, 6), id.slice(6, 14), id.slice(14)],
  'ID number in boxes': ({ id }) => Array.from(id),
  'mobile in cells': ({ phone }) => [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)],
  'bank card in cells': ({ card }) => card.match(/.{1,4}/g) ?? [],
}

const tables: Readonly<Record<string, (rows: readonly (readonly string[])[]) => Place>> = {
  'table in a body': (rows) => (seed) => {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
    const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`
    return [toEntry(seed, {}, [opening, '', lines[0], rule, ...lines.slice(1), ''].join('\n'))]
  },
  'attached CSV': (rows) => (seed) => attach(seed, 'csv', Buffer.from(toCsv(...rows))),
  Excel: (rows) => (seed) => attach(seed, 'xlsx', packZip(createXlsx(rows))),
  'Word, table': (rows) => (seed) => attach(seed, 'docx', packZip(withTable(rows))),
  PDF: (rows) => (seed) =>
    attach(seed, 'pdf', createPdf([opening, ...rows.map((cells) => cells.join(' '))])),
}

function withTable(rows: readonly (readonly string[])[]): [string, Uint8Array][] {
  const toCell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const table = rows.map((cells) => `<w:tr>${cells.map(toCell).join('')}</w:tr>`).join('')
  return createDocx([opening]).map(([name, bytes]) => {
    if (name !== 'word/document.xml') return [name, bytes]
    const xml = Buffer.from(bytes).toString()
    return [name, Buffer.from(xml.replace('</w:body>', `<w:tbl>${table}</w:tbl><w:p/></w:body>`))]
  })
}
