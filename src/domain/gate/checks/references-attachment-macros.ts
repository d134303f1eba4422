import { findAttachmentProblems } from '#domain/gate/attachment-problems.ts'
import type { Check } from '#domain/gate/check.ts'

export const macrosAttachment: Check = {
  code: 'R016',
  severity: 'error',
  title: '附件里有宏',
  why: '宏是会在居民电脑上运行的程序，也常带病毒。',
  find: (corpus) =>
    findAttachmentProblems(corpus, 'macros', ({ name }) => ({
      what: `“${name}”里有宏或者夹带的程序，或打开时会启动程序、取别处文件的链接`,
      mend: '另存为不带宏的文件：Word 选 .docx，Excel 选 .xlsx；Excel 在“数据”里断开链接和连接，Word 删去域、控件和外部模板，链接到文件的图片改成插入',
    })),
}
