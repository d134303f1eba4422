import type { SiteFile } from '#domain/corpus.ts'
import { shapeRules } from '#domain/gate/shape-rules.ts'
import { toShapeFaults } from '#domain/gate/zod-problems.ts'
import { siteSchema } from '#schemas/site.ts'
import type { LoadProblem } from './load-problem.ts'
import { siteFile } from './record-kinds.ts'
import type { Root } from './root-fs.ts'
import { readSource } from './source.ts'
import { findYamlProblem } from './text-limits.ts'
import { listYamlComments } from './yaml-comments.ts'
import { parseYaml } from './yaml.ts'

export interface LoadedSite {
  readonly site: SiteFile | undefined
  readonly problems: readonly LoadProblem[]
}

/** Reads `data/site.yaml`; that it is missing is reported elsewhere. */
export function loadSite(root: Root): LoadedSite {
  if (!root.files.includes(siteFile)) return { site: undefined, problems: [] }
  const source = readSource(root, siteFile)
  const { text = '', problems } = source
  const refused = findYamlProblem(siteFile, text)
  if (source.text === undefined || refused !== undefined) {
    return {
      site: undefined,
      problems: [...problems, ...(refused === undefined ? [] : [refused])],
    }
  }
  const { data, faults } = parseYaml(text, 1)
  const parsed = siteSchema.safeParse(data, { reportInput: true })
  if (faults.length === 0 && parsed.success) {
    const comments = listYamlComments(text, 1)
    const site = { file: siteFile, data: parsed.data, ...(comments.length > 0 && { comments }) }
    return { site, problems: source.problems }
  }
  const syntax = faults.map(({ line, column, what }) => ({
    rule: shapeRules.yamlSyntax,
    place: { file: siteFile, line, column },
    what,
    mend: '检查这一行的冒号、缩进和引号',
  }))
  const shape = parsed.success || faults.length > 0 ? [] : toShapeFaults(parsed.error, siteSchema)
  const placed = shape.map((fault) => ({ ...fault, place: { file: siteFile, path: fault.path } }))
  return { site: undefined, problems: [...source.problems, ...syntax, ...placed] }
}
