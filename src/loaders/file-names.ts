import { shapeRules } from '#domain/gate/shape-rules.ts'
import type { LoadProblem } from './load-problem.ts'

/** Finds names of files that another computer cannot keep apart, or cannot keep at all. */
export function findNameProblems(files: readonly string[]): LoadProblem[] {
  const taken = new Map<string, string>()
  return files.flatMap((file) => {
    const what = findNameFault(file)
    if (what !== undefined) return [toProblem(file, what)]
    // Windows and macOS take both for one file; the web server does not.
    const folded = file.normalize('NFC').toLowerCase()
    const earlier = taken.get(folded)
    taken.set(folded, earlier ?? file)
    return earlier === undefined ? [] : [toProblem(file, `和 ${earlier} 只有大小写或编码不同`)]
  })
}

function findNameFault(file: string): string | undefined {
  if (misleading.test(file)) return '文件名里有看不见的字符，或改变文字方向的符号'
  const parts = file.split('/')
  const reserved = parts.find((part) => windowsDevice.test(part))
  if (reserved !== undefined) return `“${reserved}”是 Windows 留给设备的名字`
  if (parts.some((part) => /[. ]$|^ /.test(part))) return '文件名以空格或点开头、结尾'
  if (/[<>:"|?*\\\n\r\t]/.test(file)) return '文件名里有 Windows 不接受的符号'
  const [special] = shellSigns.exec(file) ?? []
  if (special !== undefined) return `文件名里有“${special}”，写进命令会被当作另一条命令`
  if (parts.some((part) => new TextEncoder().encode(part).length > nameBytesAtMost)) {
    return '文件名太长'
  }
  return undefined
}

/** Among them the mark that turns “附件gpj.exe” around, so that it reads as a picture. */
const misleading = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u

/** Blanks at the end of a name do not count, and small figures do (Microsoft, Naming Files, Paths, and Namespaces). */
const windowsDevice = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i

/** Names are copied from our messages into terminals, whose quotes do not hold these in. */
const shellSigns = /[$`;&'!^]/

/** 255 is what Linux keeps; the page of an attachment adds a few. */
const nameBytesAtMost = 200

function toProblem(file: string, what: string): LoadProblem {
  return {
    rule: shapeRules.badName,
    place: { file, line: 1 },
    what,
    mend: '换一个文件名：小写字母、数字、汉字和短横线，改了以后把引用它的地方一起改',
  }
}
