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
  for (const type of ['pointerover', 'focusin', 'click']) {
    list.addEventListener(type, (event) => {
      const link = (event.target as Element).closest('a')
      const aim = link && aims.get(link)
      if (!aim) return
      // Faster than what aims it came: it goes there as soon as it knows where.
      const goes = type === 'click' && isPlain(event as MouseEvent)
      if (goes) event.preventDefault()
      void point(link, aim).then(() => {
        if (goes) location.href = link.href
      })
    })
  }
}

function isPlain({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey)
}

async function point(
  link: HTMLAnchorElement,
  { part, loadText, marks, title }: Aim,
): Promise<void> {
  try {
    const { toPartAddress } = await import('#domain/search/results/text-directive.ts')
    link.href = basePath + toPartAddress(part, await loadText(), marks, title).slice(1)
    aims.delete(link)
  } catch {
    // Without, it leads to the part.
  }
}

const aims = new WeakMap<HTMLAnchorElement, Aim>()

/** A part of a result, what loads its text, and what was looked for in it. */
export interface Aim {
  readonly part: ResultPart
  readonly loadText: () => Promise<string>
  readonly marks: Understood['marks']
  /** Of its page. */
  readonly title: string
}
