import { basePath } from '#client/base-path.ts'
import type { Understood } from '#domain/search/asking/answer.ts'
import type { ResultPart } from '#domain/search/results/sub-results.ts'

/** Lets a link lead to the very words that were looked for, once somebody is about to use it. */
export function setAim(link: HTMLAnchorElement, aim: Aim): void {
  link.href = basePath + aim.part.path.slice(1)
  aims.set(link, aim)
}

/**
 * Aims the links of a list when a finger, a mouse or the keyboard comes to them: most are never
 * used. A browser without text fragments would take them for part of an id, and gets none.
 */
export function aimOnUse(list: HTMLElement): void {
  if (!('fragmentDirective' in document)) return
  const linkOf = ({ target }: Event) => (target instanceof Element ? target.closest('a') : null)
  for (const type of ['pointerover', 'focusin']) {
    list.addEventListener(type, (event) => void aim(linkOf(event)))
  }
  list.addEventListener('click', (event) => {
    const link = linkOf(event)
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (link === null || !aims.has(link) || !isPlain) return
    // Faster than what aims it came: it goes there as soon as it knows where.
    event.preventDefault()
    void aim(link).then(() => {
      location.href = link.href
    })
  })
}

async function aim(link: HTMLAnchorElement | null): Promise<void> {
  const aim = link === null ? undefined : aims.get(link)
  if (link === null || aim === undefined) return
  try {
    const { toPartAddress } = await import('#domain/search/results/text-directive.ts')
    link.href = basePath + toPartAddress(aim.part, aim.text, aim.marks, aim.title).slice(1)
    aims.delete(link)
  } catch {
    // Without, it leads to the part.
  }
}

const aims = new WeakMap<HTMLAnchorElement, Aim>()

/** A part of a result, its text, and what was looked for in it. */
export interface Aim {
  readonly part: ResultPart
  readonly text: string
  readonly marks: Understood['marks']
  /** Of its page. */
  readonly title: string
}
