import type { ZipFiles } from './zip-archive.ts'

/**
 * Whether a Word or Excel file without macros would still start a program or fetch another file when
 * it is opened: links by DDE, templates and objects that lie elsewhere, connections to data.
 */
export function hasCommands(files: ZipFiles): boolean {
  return [...files].some(([name, bytes]) => {
    const patterns = places.filter(({ part }) => part.test(name))
    if (patterns.length === 0) return false
    const xml = new TextDecoder().decode(bytes)
    return patterns.some(({ holds }) => holds.test(xml))
  })
}

const places: readonly CommandPlace[] = [
  // ECMA-376, 18.14: a link of a workbook to another program.
  { part: /^xl\/externalLinks\/externalLink\d+\.xml$/i, holds: /<(?:\w+:)?(?:dde|ole)Link\b/i },
  { part: /^xl\/connections\.xml$/i, holds: /<(?:\w+:)?connection\b/i },
  // Functions that ask another program or site, or start one.
  {
    part: /^xl\/(?:worksheets\/[^/]+|workbook)\.xml$/i,
    holds:
      /<(?:\w+:)?(?:f|definedName)\b[^<>]{0,500}>[^<]{0,8000}?\b(?:WEBSERVICE|IMAGE|RTD|CALL|REGISTER\.ID|EXEC)\(/i,
  },
  // OpenDocument 1.3, part 3: links by DDE (14.6.5), tables that lie elsewhere, events that run a program.
  {
    part: /^(?:content|styles)\.xml$/i,
    holds:
      /<office:dde-source\b|<table:(?:table-source|cell-range-source)\b|vnd\.sun\.star\.(?:script|expand|webdav):|"macro:|table:formula="[^"]{0,8000}?\b(?:DDE|WEBSERVICE)\(/i,
  },
  // Fields of Word, 17.16.5; Word writes their words into pieces of one run or more.
  {
    part: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/i,
    holds: /<w:instrText[^<>]{0,500}>\s*"?DDE(?:AUTO)?\b|w:instr="\s*DDE(?:AUTO)?\b/i,
  },
  // Text and pictures that are fetched from elsewhere tell there who has opened the file.
  {
    part: /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/i,
    holds: /<w:instrText[^<>]{0,500}>\s*"?INCLUDE(?:TEXT|PICTURE)\s+"?(?:\w+:)?(?:\/\/|\\\\)/i,
  },
  {
    part: /^(?:word|xl)\/(?:[\w/]*\/)?_rels\/[^/]+\.rels$/i,
    holds: remote('attachedTemplate|oleObject|frame|subDocument|package|image|video|audio|media'),
  },
  // A program is known by its relation: its part may have any name.
  {
    part: /(?:^|\/)_rels\/[^/]*\.rels$/i,
    holds:
      /<Relationship\b[^<>]{0,2000}\/(?:vbaProject|wordVbaData|xl(?:Intl)?Macrosheet|jsProject|jdeExtension)["']/i,
  },
]

/** A relation of such a kind to what lies outside the file, its attributes in either order. */
function remote(kinds: string): RegExp {
  return new RegExp(
    `<Relationship\\b(?=[^<>]{0,2000}/(?:${kinds})")(?=[^<>]{0,2000}TargetMode="External")`,
    'i',
  )
}

interface CommandPlace {
  readonly part: RegExp
  readonly holds: RegExp
}
