import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createTempFolder } from './fixture.ts'
import { findBrokenLinks } from './links.ts'

const base = '/portal/'
const origin = 'https://gongkailan.example'

describe('findBrokenLinks', () => {
  test('a sound site has none', async () => {
    const root = await writeSite({
      'index.html': `
        <link rel="stylesheet" href="/portal/a.css"><link rel="canonical" href="${origin}/portal/">
        <a href="/portal/units/">1</a><a href="units/?year=2026#top">2</a><a href="#here">3</a>
        <a href="/portal/units/#%E7%94%B2">4</a><a href="https://www.gov.cn/">5</a>
        <a href="tel:12345">6</a><a href="mailto:a@example.org">7</a><p id="here">8</p>
        <a href="/portal/data/%E6%8E%92%E5%90%8D.csv#row=2">9</a><a href="">10</a>
        <img src="data:image/gif;base64,R0" alt=""><img srcset="a.png 1x, /portal/a.png 2x" alt="">`,
      'units/index.html': '<h2 id="甲">甲</h2><a name="b"></a><a href="../units/#b">b</a>',
      'data/排名.csv': 'a\n',
      'a.css': 'p { background: url("a.png"); mask: url(#m) } /* url(none.png) */',
      'a.png': '',
      '404.html': '<a href="/portal/">home</a><a href="#main">main</a><p id="main"></p>',
    })
    expect(await findBrokenLinks({ root, base, origin })).toEqual([])
  })

  test.each([
    ['<a href="/portal/nothing/">', 'leads to no file'],
    ['<a href="/portal/units">', 'has no slash at its end'],
    ['<a href="/units/">', 'is outside the base path /portal/'],
    ['<a href="/">', 'is outside the base path /portal/'],
    ['<a href="../units/">', 'is outside the base path /portal/'],
    [`<a href="${origin}/units/">`, 'is outside the base path /portal/'],
    [`<link rel="canonical" href="${origin}/portal/gone/">`, 'leads to no file'],
    ['<a href="#nothing">', 'names no element of that page'],
    ['<a href="units/#nothing">', 'names no element of that page'],
    ['<svg><use href="#nothing"/></svg>', 'names no element of that page'],
    ['<svg><rect fill="url(#nothing)"/></svg>', 'names no element of that page'],
    ['<svg><a xlink:href="/portal/nothing"><text>x</text></a></svg>', 'leads to no file'],
    ['<a href="javascript:void(0)">', 'is a script'],
    ['<a href="http://[">', 'is not an address'],
    ['<img src="">', 'is empty'],
    ['<img src="b.png" alt="a > b">', 'leads to no file'],
    ['<img srcset="units/index.html 1x, b.png 2x">', 'leads to no file'],
    ['<script src="/portal/b.js"></script>', 'leads to no file'],
    ['<script src="https://cdn.example/a.js"></script>', 'is a request that leaves the site'],
    ['<img src="//cdn.example/a.png">', 'is a request that leaves the site'],
    [
      '<link rel="preload stylesheet" href="https://cdn.example/a.css">',
      'is a request that leaves the site',
    ],
    ['<link rel="icon" href="/favicon.svg">', 'is outside the base path /portal/'],
    ['<form action="/search/"></form>', 'is outside the base path /portal/'],
    ['<meta http-equiv="refresh" content="0; url=/portal/gone/">', 'leads to no file'],
    ['<style>p { background: url(b.png) }</style>', 'leads to no file'],
    [`<p style="background: url('b.png')">`, 'leads to no file'],
  ])('%s %s', async (html, reason) => {
    const root = await writeSite({ 'index.html': html, 'units/index.html': '' })
    const broken = await findBrokenLinks({ root, base, origin })
    expect(broken.map(({ file, reason: found }) => [file, found])).toEqual([['index.html', reason]])
  })

  test('style sheets are walked too', async () => {
    const root = await writeSite({ 'css/a.css': '@import "b.css"; p { mask: url(../x.svg) }' })
    expect(await findBrokenLinks({ root, base })).toEqual([
      { file: 'css/a.css', url: 'b.css', reason: 'leads to no file' },
      { file: 'css/a.css', url: '../x.svg', reason: 'leads to no file' },
    ])
  })

  test('the 404 page is shown at any address, so it has no relative links', async () => {
    const root = await writeSite({ '404.html': '<a href="units/">', 'units/index.html': '' })
    const reason = 'is relative, on a page that is shown anywhere'
    expect(await findBrokenLinks({ root, base })).toEqual([
      { file: '404.html', url: 'units/', reason },
    ])
  })

  test('comments and scripts are not links', async () => {
    const html = `<!-- <a href="x"> --><script>const a = '<a href="x">'</script>`
    const root = await writeSite({ 'index.html': html })
    expect(await findBrokenLinks({ root, base })).toEqual([])
  })
})

async function writeSite(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await createTempFolder()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}
