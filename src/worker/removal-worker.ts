import { dropEverything } from './drop-copies.ts'
import { worker } from './worker-scope.ts'

// What a portal serves that keeps no copies: it takes the place of a worker that did, removes what
// that one has kept, and leaves. Nothing waits for it, so it need not wait for open pages.
worker.addEventListener('install', () => {
  void worker.skipWaiting()
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropEverything().then(() => worker.registration.unregister()))
})
