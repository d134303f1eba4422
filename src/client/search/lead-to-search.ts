import { basePath } from '#client/base-path.ts'

/**
 * The box in the head of every page leads to the search with its words behind `#`, which no server
 * gets to see; without script the form itself leads there.
 */
addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (!form.matches('.site-search')) return
  event.preventDefault()
  location.href = `${basePath}search/#${new URLSearchParams(new FormData(form) as never).toString()}`
})
