import type { EntryKind } from './corpus.ts'

/** What a resident calls each kind of content. */
export const kindNames: Readonly<Record<EntryKind, string>> = {
  affairs: '事务公开',
  policies: '政策文件',
  summaries: '工作总结',
  rankings: '排名通报',
  pages: '关于本站',
}

/** What each column holds, for residents and for the tags of its pages. */
export const kindDescriptions: Readonly<Record<EntryKind, string>> = {
  affairs: '各村、社区依法公开的党务、村（居）务和财务：决定了什么、花了多少钱、帮助了谁。',
  policies: '通知、通报、意见、办法等政策文件，注明是否有效、依据什么、被什么文件修改或废止。',
  summaries: '各单位的年度、半年和专项工作总结，文中的数字另列成数据，可以逐期比较。',
  rankings: '公布的排名和评等，附评等规则、计算过程和历次更正，可以逐行复核。',
  pages: '本站的说明、信息公开指南和各项声明。',
}

/** 栏目类别, from the code list of 国办发〔2017〕47号. */
export const columnTypes: Readonly<Record<EntryKind, string>> = {
  affairs: '信息公开目录',
  policies: '政策文件',
  summaries: '工作动态',
  rankings: '数据发布',
  pages: '信息公开指南',
}
