// Browsers offer this on https and on localhost only. After the page, which it must not slow down.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    navigator.serviceWorker
      .register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`)
      // Without it the page works as it is.
      .catch(() => undefined)
  })
}
