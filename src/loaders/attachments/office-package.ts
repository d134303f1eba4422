import { refuseDoctype } from './refuse-doctype.ts'
import { UnreadableError } from './unreadable-error.ts'
import { unpackZip, type ZipFiles } from './zip-archive.ts'
import { hasCommands } from './office-commands.ts'

/**
 * Unpacks a Word or Excel file of today's formats.
 * @throws UnreadableError when it is damaged, too large, declares entities, or holds a program
 */
export function openOfficePackage(bytes: Uint8Array): ZipFiles {
  const files = unpackZip(bytes)
  if (hasCommands(files)) throw new UnreadableError('macros')
  // Whatever the extension says: Office runs the program, or refuses the file.
  if ([...files.keys()].some((name) => isProgram.test(name))) {
    throw new UnreadableError('macros')
  }
  for (const [name, content] of files) if (isXml.test(name)) refuseDoctype(content)
  return files
}

/** Macros of Word and Excel, of Excel before 1997, of WPS and of OpenDocument; controls are programs of Windows. */
const isProgram =
  /(?:^|\/)(?:vbaProject|JDEData)\.bin$|^xl\/(?:intl)?macrosheets\/|^(?:word|xl)\/activeX\/activeX\d*\.xml$|^(?:Basic|Scripts)\/./i

const isXml = /\.(?:xml|rels|vml|xhtml)$/i

/** The text of a part, or an empty text where the package has no such part. */
export function readPart(files: ZipFiles, name: string): string {
  return new TextDecoder().decode(files.get(name))
}
