import { type CollectionKey, getEntry, render } from 'astro:content'

/** The body of an entry as a component. */
export async function renderBody(kind: CollectionKey, id: string): ReturnType<typeof render> {
  const entry = await getEntry(kind, id)
  if (entry === undefined) throw new RangeError(`No entry of ${kind} has the id ${id}`)
  return render(entry)
}
