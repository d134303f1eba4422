import { basePath } from '#client/base-path.ts'
import type { WorkerMessage } from '#domain/offline/worker-message.ts'

/** Tells the service worker as soon as there is one; where offline reading is switched off, never. */
export async function postToWorker(message: WorkerMessage): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  findActive(await navigator.serviceWorker.ready)?.postMessage(message)
}

/** Asks the service worker and waits for its answer; says whether there is one to ask. */
export async function askWorker(message: WorkerMessage): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const worker = findActive(await navigator.serviceWorker.getRegistration())
  if (!worker) return false
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise((done) => {
    port1.onmessage = done
  })
  worker.postMessage(message, [port2])
  await answered
  return true
}

/** The worker of a portal above this one answers for that portal's copies. */
function findActive(registration?: ServiceWorkerRegistration): ServiceWorker | null {
  if (!registration || new URL(registration.scope).pathname !== basePath) return null
  return registration.active
}
