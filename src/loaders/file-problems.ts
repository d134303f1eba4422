import { shapeRules } from '#domain/gate/shape-rules.ts'
import type { LoadProblem } from './load-problem.ts'
import {
  attachmentFolder,
  entryKinds,
  reviewFile,
  rowKinds,
  siteFile,
  tableFolders,
  takedownFile,
} from './record-kinds.ts'
import type { RowKindFile } from './record-kinds.ts'

const entryFolders = Object.values(entryKinds).map(({ folder }) => `${folder}/`)
const rowFiles: readonly RowKindFile[] = [...Object.values(rowKinds), reviewFile, takedownFile]
const knownFiles = [siteFile, ...rowFiles.map(({ file }) => file)]
const optionalFiles = rowFiles.filter(({ isOptional }) => isOptional).map(({ file }) => file)
const requiredFiles = knownFiles.filter((file) => !optionalFiles.includes(file))

/** Finds files that nothing would read, and required files that are not there. */
export function findFileProblems(files: readonly string[]): LoadProblem[] {
  const misplaced = files
    .filter((file) => !isExpected(file))
    .map((file) => ({
      rule: shapeRules.wrongPlace,
      place: { file, line: 1 },
      what: '没有程序会读这个位置的文件',
      mend: `正文放 ${entryFolders.join('、')}，表格放 ${tableFolders.join('、')}，附件放 ${attachmentFolder}`,
    }))
  const missing = requiredFiles
    .filter((file) => !files.includes(file))
    .map((file) => ({
      rule: shapeRules.missingFile,
      place: { file, line: 1 },
      what: `没有 ${file}`,
      mend: '新建这个文件；没有内容的表格只写表头',
    }))
  return [...misplaced, ...missing]
}

/** Links are not followed, and whoever made one must know: nothing of it is published. */
export function findLinkProblems(links: readonly string[]): LoadProblem[] {
  return links.map((file) => ({
    rule: shapeRules.linkedFile,
    place: { file, line: 1 },
    what: '这里放的是链接（快捷方式），不是文件本身',
    mend: '删去链接，把文件本身复制到这里',
  }))
}

function isExpected(file: string): boolean {
  if (knownFiles.includes(file) || file.startsWith(attachmentFolder)) return true
  if (/\.mdx?$/.test(file)) return entryFolders.some((folder) => file.startsWith(folder))
  return file.endsWith('.csv') && tableFolders.some((folder) => file.startsWith(folder))
}
