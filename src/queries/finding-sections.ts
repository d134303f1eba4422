import { type FindingSection, toFindingSections } from '#domain/findings/finding-section.ts'
import { getFindingRows } from './findings.ts'

export async function getFindingSections(): Promise<FindingSection[]> {
  return toFindingSections(await getFindingRows())
}
