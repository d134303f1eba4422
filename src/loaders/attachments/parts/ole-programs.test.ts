import { expect, test } from 'vitest'
import { createDocx, paragraph } from '../../../../tests/support/attachment-files.ts'
import {
  addStreams,
  createDoc,
  createPackage,
  createXls,
} from '../../../../tests/support/old-office-files.ts'
import { readAttachment } from '#loaders/attachments/read-attachment.ts'
import { unpackZip } from '#loaders/attachments/zip-archive.ts'
import { packZip } from '#loaders/attachments/zip-writer.ts'

const macroSheet = createXls(({ type, body, index }) => {
  if (type === 0x85 && index === 1) body.writeUInt8(1, 5)
})
const macroStream = createXls(({ type, body, index }) => {
  if (type === 0x809 && index === 2) body.writeUInt16LE(0x40, 2)
})
const plainDoc = createDoc('收支已经公布。')

/** A link to another program, as Excel stores its name and topic. */
const dde = (target: string) =>
  Buffer.concat([Buffer.from([0, 0, target.length, 0, 0]), Buffer.from(target, 'latin1')])

const some = Buffer.alloc(20)
const script = createPackage('notice.js', 'C:\\notice.js', Buffer.from('alert(1)'))

/** An object that is in the file, or lies elsewhere where its flag says so. */
const link = (flag: number) => Buffer.from([1, 0, 0, 2, flag, 0, 0, 0, 0, 0, 0, 0])

/** An atom that says that there are macros, among others. */
const slides = Buffer.from([9, 9, 2, 0, 0, 4, 12, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0])

test.each<[string, string, Buffer]>([
  ['a sheet of Excel 4.0 macros, as the list of sheets says', 'a.xls', macroSheet],
  ['a sheet of Excel 4.0 macros, as the sheet itself says', 'a.xls', macroStream],
  ['the same under the name of WPS', 'a.et', macroSheet],
  ['a link by DDE', 'a.xls', createXls(undefined, [[0x1ae, dde('cmd\u0003/C calc')]])],
  ['a connection to data', 'a.xls', createXls(undefined, [[0x876, Buffer.alloc(20)]])],
  ['Visual Basic in Excel', 'a.xls', addStreams(createXls(), { '_VBA_PROJECT_CUR/VBA/dir': some })],
  ['Visual Basic in Excel 5', 'a.xls', addStreams(createXls(), { '_VBA_PROJECT/Module1': some })],
  ['a control in Excel', 'a.xls', addStreams(createXls(), { Ctls: some })],
  ['Visual Basic in Word', 'a.doc', addStreams(plainDoc, { 'Macros/VBA/_VBA_PROJECT': some })],
  [
    'Visual Basic in Word in small letters',
    'a.doc',
    addStreams(plainDoc, { 'macros/vba/dir': some }),
  ],
  ['a control in Word', 'a.doc', addStreams(plainDoc, { 'ObjectPool/_1/\u0003OCXNAME': some })],
  ['a field of DDE', 'a.doc', createDoc('甲\u0013 DDEAUTO cmd "/k calc" \u0014乙\u0015')],
  ['a picture elsewhere', 'a.doc', createDoc('\u0013 INCLUDEPICTURE "http://a.example/b" \u0015')],
  ['a template elsewhere', 'a.doc', createDoc('正文', '', '\\\\10.0.0.1\\t.dot')],
  [
    'an object that lies elsewhere',
    'a.doc',
    addStreams(plainDoc, { 'ObjectPool/_1/\u0001Ole': link(1) }),
  ],
  [
    'slides with macros inside',
    'a.doc',
    addStreams(plainDoc, { 'ObjectPool/_1/PowerPoint Document': slides }),
  ],
  [
    'a program inside',
    'a.doc',
    addStreams(plainDoc, { 'ObjectPool/_1/\u0001Ole10Native': script }),
  ],
])('%s is refused: %s', async (_what, file, bytes) => {
  const { content, findings } = await readAttachment(file, bytes)
  expect(content).toBeUndefined()
  expect(findings.filter(({ kind }) => kind !== 'download-only')).toEqual([
    { kind: 'macros', detail: '' },
  ])
})

test.each<[string, string, Buffer]>([
  ['an Excel file', 'a.xls', createXls()],
  [
    'a link to another workbook',
    'a.xls',
    createXls(undefined, [[0x1ae, dde('\u0001\u0001C\u0003b.xls')]]),
  ],
  ['a text about DDE', 'a.doc', createDoc('DDE 是什么\u0013 PAGE \u00141\u0015')],
  ['a template of its own', 'a.doc', createDoc('正文', '', 'Normal.dotm')],
  ['an object inside', 'a.doc', addStreams(plainDoc, { 'ObjectPool/_1/\u0001Ole': link(0) })],
])('%s is not refused: %s', async (_what, file, bytes) => {
  const { content, findings } = await readAttachment(file, bytes)
  expect(content).toBeDefined()
  expect(findings.filter(({ kind }) => kind !== 'download-only')).toEqual([])
})

test('a workbook with the password that Excel tries by itself is locked', async () => {
  const { content, findings } = await readAttachment(
    'a.xls',
    createXls(undefined, [[0x2f, Buffer.alloc(6)]]),
  )
  expect(content).toBeUndefined()
  expect(findings).toEqual([{ kind: 'encrypted', detail: '' }])
})

test.each([
  ['word/embeddings/通知.exe', Buffer.from('x')],
  ['word/embeddings/通知.pdf.lnk', Buffer.from('x')],
  ['word/media/image1.bin', createWindowsProgram()],
  ['word/JDEData.bin', Buffer.from('<x/>')],
])('%s in a Word file is a program', async (name, bytes) => {
  const packed = packZip([...unpackZip(createDocx(paragraph('正文'))), [name, bytes]])
  const { content, findings } = await readAttachment('a.docx', packed)
  expect(content).toBeUndefined()
  expect(findings).toEqual([{ kind: 'macros', detail: '' }])
})

/** The head of a program of Windows, and nothing else. */
function createWindowsProgram(): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write('MZ', 0)
  bytes.writeUInt32LE(64, 0x3c)
  bytes.write('PE', 64)
  return bytes
}
