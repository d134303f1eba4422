import type { APIRoute } from 'astro'
import type { UnitFiguresFile } from '#domain/units/unit-figures-file.ts'
import { withCacheKeys } from '#queries/cached-paths.ts'
import { getFiguresFiles } from '#queries/figures-files.ts'

export async function getStaticPaths() {
  const files = await getFiguresFiles()
  return withCacheKeys(files.map((file) => ({ params: { id: file.unit.id }, props: { file } })))
}

export const GET: APIRoute<{ file: UnitFiguresFile }> = ({ props }) => Response.json(props.file)
