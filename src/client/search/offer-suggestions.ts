import { getPart } from './elements.ts'
import { loadOnce } from './load-once.ts'

/**
 * Offers names of the portal while something is typed into the box. What does so is loaded when the
 * reader comes to the box; many come with their words already.
 */
export function offerSuggestions(root: HTMLElement, input: HTMLInputElement): void {
  // Without suggestions the box still searches; the next focus tries again.
  let settled = ''
  const settle = () => (settled = input.value)
  const load = loadOnce(async () => {
    settle()
    const { SuggestBox } = await import('./suggest-box.ts')
    new SuggestBox(input, getPart(root, '.box', HTMLElement)).start(settled)
  })
  input.form?.addEventListener('submit', settle)
  input.addEventListener('focus', () => void load())
  if (document.activeElement === input) void load()
}
