import { join, relative, sep } from 'node:path'
import type { Corpus, Entry } from '#domain/corpus.ts'

/** Whether Astro must compile the body of an entry, because it may use components. */
export function hasComponentBody({ file, body }: Entry<unknown>): boolean {
  return file.endsWith('.mdx') && body !== ''
}

/** What is only for the wall never enters the store, so that no page, index or feed can leak it. */
export function isOnWeb(entry: Entry<unknown>): boolean {
  return (entry.data as { scope?: string }).scope !== 'board-only'
}

/** The bodies that Astro must compile, by the names that it has for them. */
export function listComponentBodies(corpus: Corpus, root: string, projectRoot: string): string[] {
  const { affairs, policies, summaries, rankings, pages } = corpus
  const entries: Entry<unknown>[] = [affairs, policies, summaries, rankings, pages].flat()
  return entries
    .filter((entry) => hasComponentBody(entry) && isOnWeb(entry))
    .map(({ file }) => toProjectPath(projectRoot, join(root, file)))
    .sort()
}

/** The name of a file for Astro, which may lie outside the project. */
export function toProjectPath(projectRoot: string, path: string): string {
  return relative(projectRoot, path).split(sep).join('/')
}
