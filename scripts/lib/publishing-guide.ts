import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.mjs'

/** The text of the guide for clerks. */
export function readGuide(): string {
  return readFileSync(join(projectRoot, 'docs/发布指南.md'), 'utf-8')
}

/** The files that the guide gives whole: a path, a colon, and the block with the text. */
export function listFiles(guide: string): GuideFile[] {
  const files = guide.matchAll(/`((?:content|data)\/[^`\n]+)`：\n\n```\w+\n([\s\S]*?\n)```/g)
  return [...files].map(([, file = '', text = '']) => ({ file, text }))
}

/** The text of the first fenced block that begins with the given words. */
export function findBlock(guide: string, start: string): string {
  const blocks = [...guide.matchAll(/^```\w+\n([\s\S]*?\n)```$/gm)].map(([, text = '']) => text)
  const found = blocks.find((text) => text.startsWith(start))
  if (found === undefined) throw new Error(`No block of the guide begins with: ${start}`)
  return found
}

export interface GuideFile {
  readonly file: string
  readonly text: string
}
