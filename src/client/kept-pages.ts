import { parseSentAt } from '#domain/offline/copy-age.ts'
import { type CopyCaches, toCachePrefix, toCopyCaches } from '#domain/offline/copy-caches.ts'
import { formatSentAt } from '#domain/offline/copy-note.ts'
import {
  cutAfterTitle,
  type KeptPage,
  sortKeptPages,
  toShortTitle,
} from '#domain/offline/kept-page.ts'
import { offlinePath } from '#domain/paths.ts'
import { basePath } from './base-path.ts'
import { askWorker } from './offline/post-to-worker.ts'

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
    if (standing.length + others.length === 0) {
      this.#say('这台设备上还没有保存网页。')
      return
    }
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
    // The worker has notes beside the copies, which it removes as well.
    if (!(await askWorker({ type: 'forget' }))) await dropCopies()
    this.#say('已经清除。以后打开的网页会重新保存。').focus()
  }

  #say(words: string): HTMLElement {
    const sentence = document.createElement('p')
    sentence.setAttribute('role', 'status')
    sentence.tabIndex = -1
    sentence.textContent = words
    this.replaceChildren(sentence)
    return sentence
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

async function dropCopies(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(toCachePrefix(basePath)))
  await Promise.all(names.map((name) => caches.delete(name)))
}

customElements.define('kept-pages', KeptPages)
