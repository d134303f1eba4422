import type { Locate } from '#domain/gate/run-checks.ts'
import { readTextFile } from './text-file-fs.ts'
import { join } from 'node:path'
import { splitFrontMatter, yamlFirstLine } from './front-matter.ts'
import { locateInYaml } from './yaml.ts'

/** Finds fields in the files below a root. Positions are worked out only for what is reported. */
export function createLocator(root: string): Locate {
  return (file, path) => {
    const { text } = readTextFile(join(root, file))
    const { yaml } = splitFrontMatter(text)
    return yaml === undefined
      ? locateInYaml(text, path, 1)
      : locateInYaml(yaml, path, yamlFirstLine)
  }
}
