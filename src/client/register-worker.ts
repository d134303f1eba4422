import { basePath } from './base-path.ts'

// Browsers offer this on https and on localhost only. After the page, which it must not slow down.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker
      .register(`${basePath}sw.js`)
      // Without it the page works as it is.
      .catch(() => undefined)
  })
}
