import { basePath } from '#client/base-path.ts'

/**
 * `/` leads to the box, on any page, where nothing is being typed. Where the head has no room for one
 * it leads to the box of the search page; see expect-search.ts. The display settings turn it off.
 */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (document.documentElement.dataset.slash) return
  if ((event.target as Element).matches(typingSelector)) return
  event.preventDefault()
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')]
  const box = boxes.find(({ offsetParent }) => offsetParent)
  box?.focus()
  if (box) box.select()
  else location.href = `${basePath}search/#search-q`
})

const typingSelector = 'input, select, textarea'
