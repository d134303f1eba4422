import { type CollectionKey, getEntry, render } from 'astro:content'
import { readRenderedBody } from './rendered-body-fs.ts'
import { getBodiesFolder } from './site.ts'

/** The body of an entry as a component. */
export async function renderBody(kind: CollectionKey, id: string): ReturnType<typeof render> {
  const entry = await getEntry(kind, id)
  if (entry === undefined) throw new RangeError(`No entry of ${kind} has the id ${id}`)
  // Only an .mdx has a file for Astro to render.
  if (entry.filePath !== undefined) return render(entry)
  const key = { kind, digest: String(entry.digest) }
  const html = await readRenderedBody(await getBodiesFolder(), key)
  return render({ ...entry, rendered: { html } })
}
