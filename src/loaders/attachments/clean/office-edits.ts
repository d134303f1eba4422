/** One kind of thing that an office file tells of people, and where it stands. */
export interface OfficeEdit {
  /** Which parts of the package have it. */
  readonly part: RegExp
  /** What stands before the value, the value, and what stands behind it. */
  readonly pattern: RegExp
  readonly field: string
  /** The value is a name, of which a report shows the first character. */
  readonly isName: boolean
  /** A number takes its place; otherwise nothing does. */
  readonly isNumbered: boolean
}

/** Texts in XML never hold a bare "<"; the proof catches whatever these take away too much. */
export const officeEdits: readonly OfficeEdit[] = [
  element(/^docProps\/core\.xml$/, 'creator', '作者', true),
  element(/^docProps\/core\.xml$/, 'lastModifiedBy', '最后修改者', true),
  element(/^docProps\/core\.xml$/, 'description|keywords|category|contentStatus', '属性'),
  element(/^docProps\/app\.xml$/, 'Manager', '经理', true),
  element(/^docProps\/app\.xml$/, 'Company|HyperlinkBase', '属性'),
  {
    // The path of a template leads through the folder of its owner.
    part: /^docProps\/app\.xml$/,
    pattern: /(<(?:\w+:)?Template>)([^<]*[\\/][^<]*)(<)/g,
    field: '模板的位置',
    isName: false,
    isNumbered: false,
  },
  {
    part: /^docProps\/custom\.xml$/,
    pattern: /(<(?:\w+:)?Properties(?:\s[^<>]*)?>)(.+)(<\/(?:\w+:)?Properties>)/gs,
    field: '自定义属性',
    isName: false,
    isNumbered: false,
  },
  ...['author', 'displayName'].map((name) =>
    attribute(/^(?:word|xl|ppt)\//, name, '批注和修订者', true),
  ),
  attribute(/^word\//, 'initials', '批注者缩写'),
  attribute(/^(?:word|xl|ppt)\/.*(?:people|persons?)/i, 'userId', '批注者账号'),
  {
    ...element(/^xl\/comments/, 'author', '批注者', true),
    isNumbered: true,
  },
  attribute(/^ppt\/commentAuthors\.xml$/, 'name', '批注者', true),
  attribute(/^xl\/workbook\.xml$/, 'userName', '保存者', true),
  {
    part: /^xl\/workbook\.xml$/,
    pattern: /(<(?:\w+:)?absPath(?:\s[^<>]*)?\surl=")([^"]*)(")/g,
    field: '文件在电脑上的位置',
    isName: false,
    isNumbered: false,
  },
]

function element(part: RegExp, names: string, field: string, isName = false): OfficeEdit {
  const pattern = new RegExp(`(<(?:\\w+:)?(?:${names})(?:\\s[^<>]*)?>)([^<]+)(</)`, 'g')
  return { part, pattern, field, isName, isNumbered: false }
}

function attribute(part: RegExp, name: string, field: string, isName = false): OfficeEdit {
  const pattern = new RegExp(`(\\s(?:\\w+:)?${name}=")([^"]*)(")`, 'g')
  return { part, pattern, field, isName, isNumbered: isName }
}
