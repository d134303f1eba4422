import type { Locate, Position } from '#domain/gate/run-checks.ts'
import { readTextFile } from './text-file-fs.ts'
import { join } from 'node:path'
import { splitFrontMatter, yamlFirstLine } from './front-matter.ts'
import { openYamlPlaces } from './yaml.ts'

/**
 * Finds fields in the files below a root. Positions are worked out only for what is reported, and of the
 * file that was last asked for its text is kept: issues come file by file.
 */
export function createLocator(root: string): Locate {
  let last: { file: string; placeOf: PlaceOf } | undefined
  return (file, path) => {
    if (last?.file !== file) last = { file, placeOf: openFile(join(root, file)) }
    return last.placeOf(path)
  }
}

type PlaceOf = (path: readonly PropertyKey[]) => Position

function openFile(path: string): PlaceOf {
  const { text } = readTextFile(path)
  const { yaml } = splitFrontMatter(text)
  return yaml === undefined ? openYamlPlaces(text, 1) : openYamlPlaces(yaml, yamlFirstLine)
}
