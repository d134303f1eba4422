import type { Rule } from './issue.ts'

/** The rules that the loaders apply while they read; each has its section in docs/gate.md. */
export const shapeRules = {
  unknownField: {
    code: 'S001',
    severity: 'error',
    title: '不认识的字段',
    why: '写错名字的字段不会生效，内容会悄悄丢失。',
  },
  missingField: {
    code: 'S002',
    severity: 'error',
    title: '缺少必填内容',
    why: '缺了它，居民看不到完整的公开信息。',
  },
  invalidValue: {
    code: 'S003',
    severity: 'error',
    title: '写法不符合要求',
    why: '系统不会猜测本来的意思。',
  },
  notInList: {
    code: 'S004',
    severity: 'error',
    title: '不在可选范围内',
    why: '分类只用规定的名称，才能检索和统计。',
  },
  yamlSyntax: {
    code: 'S005',
    severity: 'error',
    title: '文件开头的信息读不出来',
    why: '读不出来的内容不能发布。',
  },
  csvSyntax: {
    code: 'S006',
    severity: 'error',
    title: '表格读不出来',
    why: '错位的表格会把数字算到别人名下。',
  },
  encoding: {
    code: 'S007',
    severity: 'error',
    title: '文件编码读不出来',
    why: '编码不对，汉字会变成乱码。',
  },
  wrongPlace: {
    code: 'S008',
    severity: 'error',
    title: '文件放错了地方',
    why: '放错地方的文件不会出现在网站上。',
  },
  missingFile: {
    code: 'S009',
    severity: 'error',
    title: '缺少必需的文件',
    why: '没有它，网站不完整。',
  },
  duplicateId: {
    code: 'S010',
    severity: 'error',
    title: '编号重复',
    why: '两条内容用同一个编号，其中一条会丢失。',
  },
  invalidId: {
    code: 'S011',
    severity: 'error',
    title: '文件名不能作编号',
    why: '编号会写进网址，要长期不变。',
  },
  legacyEncoding: {
    code: 'S012',
    severity: 'warning',
    title: '文件是旧编码',
    why: '已经照旧编码读出来，别的软件打开可能是乱码。',
  },
  linkedFile: {
    code: 'S013',
    severity: 'error',
    title: '文件是指向别处的链接',
    why: '链接会把文件夹以外的内容带上网站，别人的电脑上也打不开。',
  },
  tooLarge: {
    code: 'S014',
    severity: 'error',
    title: '内容太大',
    why: '这样大的内容手机打不开，多半是引号不成对或者放错了文件。',
  },
  tooDeep: {
    code: 'S015',
    severity: 'error',
    title: '嵌套得太深',
    why: '没有人这样写；程序一层层读下去会卡住。',
  },
  badName: {
    code: 'S016',
    severity: 'error',
    title: '文件名会出问题',
    why: '换一台电脑会打不开、互相覆盖，或者看起来是另一种文件。',
  },
} as const satisfies Record<string, Rule>
