import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What no file of a site may hold on the day of the tests: titles, ids, rows and texts of its own. */
export const scheduledWords = /后天才发|qiuqian|山茶暗号|岩桂附件|菖蒲一栏/
export const expiredWords = /芦苇名单|蒲草附件|liyuan-reed\.(?:csv|txt)/

export const expiredPath = 'affairs/2026/liyuan-reed'

/**
 * Adds to the town what waits for the day after tomorrow, with a table, an attachment, a document that
 * repeals another and a period of a ranking; and a list whose time was over yesterday.
 */
export async function addTimedEntries(root: string): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
}

const files: Readonly<Record<string, string>> = {
  'content/affairs/2026/liyuan-qiuqian.md': `---
title: 梨园村后天才发的网格划分
origin: demo
unit: qh-tonghua
item: grid
period: event
createdOn: 2026-11-20
publishedAt: 2026-11-24 09:00
publicity:
  from: 2026-11-24
  to: 2026-12-09
objection:
  phone: 0900-5556001
  until: 2026-12-09
abstract: 后天才发的概述。
figures:
  - key: qiuqian-count
    label: 后天才发的数
    value: 7
    unit: 个
tables:
  - data: 2026/liyuan-qiuqian.csv
    caption: 后天才发的表
attachments:
  - file: attachments/2026/qiuqian.txt
    title: 后天才发的附件
---

山茶暗号在正文里。
`,
  'data/affairs/2026/liyuan-qiuqian.csv': '菖蒲一栏,户数（户）\n第一网格,7\n',
  'data/attachments/2026/qiuqian.txt': '岩桂附件里的话。\n',
  'content/policies/2026/qiuqian-rules.md': `---
title: 关于后天才发的通知
origin: demo
indexNo: QHX-2026-000099
indexScheme: initials
docNumber: 青民发〔2026〕99号
genre: 通知
issuers: [qh-mzj]
topic: general
signedOn: 2026-11-20
publishedAt: 2026-11-24 09:00
relations:
  - kind: repeals
    target: fund-rules-2026
---

山茶暗号也在这里，参见[网格划分](/affairs/2026/liyuan-qiuqian/)。
`,
  'content/affairs/2026/liyuan-reed.md': `---
title: 梨园村便民补助公示
origin: demo
unit: qh-liyuan
item: services
period: event
createdOn: 2026-10-08
publishedAt: 2026-10-09 09:00
expiresOn: 2026-11-21
abstract: 本次补助三户。
revisions:
  - on: 2026-10-12
    note: 芦苇名单少写一户。
tables:
  - data: 2026/liyuan-reed.csv
    caption: 芦苇名单
attachments:
  - file: attachments/2026/liyuan-reed.txt
    title: 芦苇名单附件
---

芦苇名单全文如下。
`,
  'data/affairs/2026/liyuan-reed.csv': '户主,芦苇名单（元）\n张*,200\n',
  'data/attachments/2026/liyuan-reed.txt': '蒲草附件里的话。\n',
}
