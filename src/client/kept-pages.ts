import { parseSentAt } from '#domain/offline/copy-age.ts'
import { type CopyCaches, toCopyCaches } from '#domain/offline/copy-caches.ts'
import { formatSentAt } from '#domain/offline/copy-note.ts'
import {
  cutAfterTitle,
  type KeptPage,
  sortKeptPages,
  toShortTitle,
} from '#domain/offline/kept-page.ts'
import type { WorkerMessage } from '#domain/offline/worker-message.ts'
import { offlinePath } from '#domain/paths.ts'
import { basePath } from './base-path.ts'

/** Lists the pages that are kept on this device, and removes them when the reader wants it. */
class KeptPages extends HTMLElement {
  connectedCallback(): void {
    if ('caches' in window) void this.#list()
  }

  async #list(): Promise<void> {
    const { pinned, visited }: CopyCaches = toCopyCaches(basePath)
    const listAddress = new URL(basePath + offlinePath.slice(1), location.origin).href
    const isOther = ({ url }: KeptPage) => url !== listAddress
    const standing = (await readPages(pinned)).filter(isOther)
    const others = (await readPages(visited)).filter(isOther)
    if (standing.length + others.length === 0) return
    this.replaceChildren(
      ...createSection('首页和我的社区', standing),
      ...createSection('看过的', others),
      this.#createButton(),
    )
  }

  #createButton(): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = '清除这台设备上的副本'
    button.addEventListener('click', () => {
      void this.#forget()
    })
    return button
  }

  async #forget(): Promise<void> {
    await askToForget()
    const done = document.createElement('p')
    done.setAttribute('role', 'status')
    done.tabIndex = -1
    done.textContent = '已经清除。以后打开的网页会重新保存。'
    this.replaceChildren(done)
    done.focus()
  }
}

async function readPages(cacheName: string): Promise<KeptPage[]> {
  // Opening a cache that is not there would make it.
  if (!(await caches.has(cacheName))) return []
  const cache = await caches.open(cacheName)
  const pages = (await cache.keys()).map(({ url }) => readPage(cache, url))
  return (await Promise.all(pages)).filter((page) => page !== undefined)
}

async function readPage(cache: Cache, url: string): Promise<KeptPage | undefined> {
  const response = await cache.match(url, { ignoreVary: true })
  if (!response?.headers.get('content-type')?.includes('html')) return undefined
  const head = cutAfterTitle(await response.text())
  const { title } = new DOMParser().parseFromString(head, 'text/html')
  const sentAt = parseSentAt(response.headers.get('date')) ?? 0
  return { url, title: toShortTitle(title), sentAt }
}

function createSection(heading: string, pages: readonly KeptPage[]): HTMLElement[] {
  if (pages.length === 0) return []
  const title = document.createElement('h2')
  title.textContent = heading
  return [title, createList(sortKeptPages(pages))]
}

function createList(pages: readonly KeptPage[]): HTMLElement {
  const list = document.createElement('ul')
  list.setAttribute('role', 'list')
  for (const { url, title, sentAt } of pages) {
    const link = document.createElement('a')
    link.href = url
    link.textContent = title
    const time = document.createElement('time')
    time.textContent = `${formatSentAt(sentAt)} 保存`
    const item = document.createElement('li')
    item.append(link, ' ', time)
    list.append(item)
  }
  return list
}

/** The worker removes what it has kept, for it has notes beside the copies. */
async function askToForget(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise((done) => {
    port1.onmessage = done
  })
  const message: WorkerMessage = { type: 'forget' }
  active?.postMessage(message, [port2])
  await answered
}

customElements.define('kept-pages', KeptPages)
