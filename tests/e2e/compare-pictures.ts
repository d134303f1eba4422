import type { Page } from 'playwright-core'

/**
 * The share of the pixels of either screenshot whose like is not found within 2 px in the other;
 * 1 where their sizes differ. A canvas smooths its edges otherwise than an SVG does.
 */
export async function comparePictures(page: Page, one: Buffer, other: Buffer): Promise<number> {
  // The policy of the site's own pages lets nobody decode a picture by script.
  const blank = await page.context().newPage()
  const share = await blank.evaluate(findShareMissing, [toUrl(one), toUrl(other)])
  await blank.close()
  return share
}

function toUrl(picture: Buffer): string {
  return `data:image/png;base64,${picture.toString('base64')}`
}

/** Runs inside a blank page. */
async function findShareMissing(urls: string[]): Promise<number> {
  const pictures = await Promise.all(urls.map(decode))
  const [one, other] = pictures
  if (!one || !other) return 1
  if (one.width !== other.width || one.height !== other.height) return 1
  const count = one.width * one.height
  let missing = 0
  for (let at = 0; at < count; at += 1) {
    if (!isFound(one, other, at) || !isFound(other, one, at)) missing += 1
  }
  return missing / count

  async function decode(url: string): Promise<ImageData | undefined> {
    const picture = await createImageBitmap(await (await fetch(url)).blob())
    const { width, height } = picture
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(picture, 0, 0)
    return context?.getImageData(0, 0, width, height)
  }

  function isFound(from: ImageData, within: ImageData, at: number): boolean {
    if (findDistance(from, at, within, at) < 100) return true
    const reach = [-2, -1, 0, 1, 2]
    return reach.some((down) =>
      reach.some((right) => {
        const near = at + down * from.width + right
        return near >= 0 && near < count && findDistance(from, at, within, near) < 100
      }),
    )
  }

  function findDistance(from: ImageData, at: number, to: ImageData, near: number): number {
    let sum = 0
    for (const channel of [0, 1, 2]) {
      sum += Math.abs((from.data[at * 4 + channel] ?? 0) - (to.data[near * 4 + channel] ?? 0))
    }
    return sum
  }
}
