import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { copyFixture } from './fixture.ts'

/**
 * Text that would run, were it taken for code by anything on its way to a reader. Each sets `ran`,
 * so that a page tells.
 */
const attacks = {
  script: '</script><script>window.ran=1</script>',
  picture: '<img src=a onerror=window.ran=1>',
  attribute: `"><svg onload=window.ran=1><a title='b`,
  quote: `' onmouseover='window.ran=1' b='`,
  template: '${window.ran=1}{{window.ran=1}}<%=window.ran=1%>#{window.ran=1}',
  cdata: ']]><script>window.ran=1</script><![CDATA[',
  entity: '&lt;script&gt;window.ran=1&lt;/script&gt;&#60;b&#62;',
  comment: '--><script>window.ran=1</script><!--',
  style: '</style><style>body{display:none}</style>',
  title: '</title><script>window.ran=1</script>',
} as const

/**
 * A root that the gate passes, with every attack in every place where people write freely: titles,
 * captions, names, cells, notes, the site's own words, and as code in a body.
 */
export async function createHostileRoot(): Promise<string> {
  const root = await copyFixture('minimal')
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(root, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, change(await readFile(path, 'utf8').catch(() => '')))
  }
  await edit('data/site.yaml', (text) =>
    text
      .replace(/^name: .*/m, `name: ${yaml(`青禾县公开栏${attacks.script}`)}`)
      .replace(/^description: .*/m, `description: ${yaml(`公开${attacks.attribute}`)}`)
      .replace(/^ {2}address: .*/m, `  address: ${yaml(`青禾县${attacks.picture}`)}`)
      .concat('errorReportUrl: https://report.gov.cn/?a=1&b=2\n'),
  )
  await edit('data/units.csv', (text) =>
    text.replace(
      '梨园村,村,qh,,',
      `${csv(`梨园村${attacks.picture}`)},村,qh,,${csv(attacks.title)}`,
    ),
  )
  await edit('data/catalogue.csv', (text) =>
    text
      .replace('财务收支明细,', `${csv(`财务收支明细${attacks.script}`)},`)
      .replace('收支项目、金额、结余', csv(`收支${attacks.attribute}`)),
  )
  await edit(affairFile, (text) =>
    text
      .replace(/^title: .*/m, `title: ${yaml(`桐花社区2026年9月财务收支明细${attacks.script}`)}`)
      .replace(
        /^ {4}caption: .*/m,
        `    caption: ${yaml(`收支${attacks.quote}${attacks.picture}`)}`,
      )
      .replace('---\n\n', () => `${affairFields}---\n\n${affairBody}\n\n`),
  )
  await edit('data/affairs/2026/tonghua-finance-2026-09.csv', (text) =>
    text
      .replace('项目,', `${csv(`项目${attacks.picture}`)},`)
      .replace('公共区域照明电费,', `${csv(`电费${attacks.attribute}${attacks.cdata}`)},`),
  )
  await edit('content/policies/2026/fund-rules-2026.md', (text) =>
    text
      .replace(/^title: .*/m, `title: ${yaml(`青禾县社区经费管理办法${attacks.cdata}`)}`)
      .replace('---\n\n', `abstract: ${yaml(Object.values(attacks).join(' '))}\n---\n\n`),
  )
  await edit('content/summaries/2026/tonghua-2026-h1.md', () => summary)
  return root
}

const affairFile = 'content/affairs/2026/tonghua-finance-2026-09.md'

/** Quoted, with the line breaks that would begin an entry of a calendar or a header of its own. */
function yaml(text: string): string {
  return JSON.stringify(text)
}

function csv(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

const affairFields = `keywords:
  - ${yaml(attacks.quote)}
  - ${yaml(attacks.template)}
supervisor:
  body: ${yaml(`监督委员会${attacks.picture}`)}
  reviewedOn: 2026-10-09
  opinion: ${yaml(`同意${attacks.comment}`)}
publicity:
  from: 2026-11-16
  to: 2026-12-01
  days: 15
objection:
  phone: 0900-5556001
  address: ${yaml(`社区${attacks.attribute}\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:假`)}
  until: 2026-12-01
revisions:
  - on: 2026-10-12
    note: ${yaml(`更正${attacks.style}${attacks.template}`)}
`

// Headings whose ids are names that scripts of pages look for.
const affairBody = `## main

正文 \`${attacks.script}\` 和 \\${attacks.picture} 都只是文字 ${attacks.entity}。

## cookie

\`\`\`html
${attacks.comment}${attacks.style}
\`\`\`

## search-q

见[中国政府网](https://www.gov.cn/?a=1&b=2 ${JSON.stringify(attacks.quote).replaceAll('\\"', '')})、[示例](https://evil.example/?x=${encodeURIComponent(attacks.attribute)})。`

const summary = `---
title: ${yaml(`桐花社区2026年上半年工作总结${attacks.attribute}`)}
origin: demo
unit: qh-tonghua
period: 2026-H1
kind: 半年总结
createdOn: 2026-07-05
publishedAt: 2026-07-08 09:00
figures:
  - { key: visits, label: ${yaml(`走访${attacks.picture}`)}, value: 12, unit: ${yaml(`户${attacks.quote}`)}, note: ${yaml(attacks.script)} }
---

上半年走访居民十二户。
`
