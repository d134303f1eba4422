/** What the scan says to whoever builds: every file with what is wrong in it, and where that comes from. */
export function formatScan({ faults, files }: ScanResult): string {
  if (faults.length === 0) return `成品查验通过：${files} 个文件`
  const shown = faults.slice(0, shownAtMost).map(({ file, source, what }) => {
    const from = source === undefined || source === file ? '' : `\n  来自 ${source}`
    return `${file}${from}\n  ${what}`
  })
  const rest = faults.length - shown.length
  return [
    ...shown,
    ...(rest > 0 ? [`…… 还有 ${rest} 处`] : []),
    '',
    `不能发布：成品里有 ${faults.length} 处不该公开的内容。改好来源再生成一次；已经上线的网站没有动。`,
  ].join('\n')
}

const shownAtMost = 50

export interface ScanResult {
  /** How many files were looked at. */
  readonly files: number
  readonly faults: readonly ScanFault[]
}

export interface ScanFault {
  /** Path from the root of the site. */
  readonly file: string
  /** The file of the content that it was made of, where that is one. */
  readonly source?: string | undefined
  readonly what: string
}
