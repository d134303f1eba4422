/** Where a part of an office package stands, in the words of those who made it. */
export function toPackagePlace(name: string): PackagePlace {
  for (const { pattern, place, isHidden } of places) {
    const match = pattern.exec(name)
    if (match === null) continue
    const number = Number(match[1] ?? 0)
    // OFD counts its pages from 0.
    const words = place.replace('#+', String(number + 1)).replace('#', String(number))
    return { place: words, isHidden }
  }
  return { place: `其他部分（${name}）`, isHidden: true }
}

export interface PackagePlace {
  readonly place: string
  /** Not seen by somebody who only reads the file. */
  readonly isHidden: boolean
}

const seen: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/, '页眉'],
  [/^word\/footer\d*\.xml$/, '页脚'],
  [/^word\/footnotes\.xml$/, '脚注'],
  [/^word\/endnotes\.xml$/, '尾注'],
  [/^word\/document\.xml$/, '正文'],
  [/\/drawings\/(?!_rels)[^/]+\.(?:xml|vml)$/, '图形和文本框'],
  [/\/charts\/(?!_rels)[^/]+\.xml$/, '图表'],
  [/\/diagrams\/(?!_rels)[^/]+\.xml$/, 'SmartArt 图形'],
  [/^ppt\/slides\/slide(\d+)\.xml$/, '第 # 张幻灯片'],
  [/^ppt\/slide(?:Layout|Master)s\/(?!_rels)[^/]+\.xml$/, '幻灯片版式'],
  [/(?:^|\/)Page_(\d+)\/Content\.xml$/i, '第 #+ 页'],
  [/^content\.xml$/, '正文'],
  [/^styles\.xml$/, '页眉、页脚和样式'],
]

const unseen: readonly (readonly [RegExp, string])[] = [
  [/^docProps\/|^meta\.xml$|^OFD\.xml$/, '文件属性'],
  [/\/(?:comments|people)[^/]*\.xml$/i, '批注'],
  [/^(?:xl|ppt)\/(?:comments|threadedComments|persons|commentAuthors)/i, '批注'],
  [/\/Annots?\//i, '批注'],
  [/^word\/glossary\//, '文档部件'],
  [/^word\/settings\.xml$/, '文件设置'],
  [/^xl\/workbook\.xml$/, '定义的名称'],
  [/^xl\/externalLinks\/(?!_rels)/, '外部链接的缓存'],
  [/^xl\/pivotCache\/(?!_rels)/, '数据透视表的缓存'],
  [/^xl\/(?:slicer|timeline)/i, '切片器的缓存'],
  [/^xl\/revisions\/(?!_rels)/, '共享工作簿的修订记录'],
  [/^xl\/(?:connections\.xml|queryTables\/(?!_rels))/, '数据连接'],
  [/^ppt\/notesSlides\/notesSlide(\d+)\.xml$/, '第 # 张幻灯片的备注'],
  [/^customXml\/(?!_rels)/, '自定义 XML 数据'],
  [/\.rels$/, '链接'],
]

const places = [
  ...seen.map(([pattern, place]) => ({ pattern, place, isHidden: false })),
  ...unseen.map(([pattern, place]) => ({ pattern, place, isHidden: true })),
]
