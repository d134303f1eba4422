import { describe, expect, it, test } from 'vitest'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { findStrayFile, scanFile } from './scan-file.ts'
import type { ScanRules } from './scan-file.ts'

const secret = '110101'

/** Finds one made-up number, so that what is tested is where it is looked for. */
const rules: ScanRules = {
  findIdentities: (text) =>
    [...text.matchAll(new RegExp(secret, 'g'))].map(({ index }): IdentityHit => ({
      kind: 'id-number',
      severity: 'error',
      start: index,
      end: index + secret.length,
      masked: '11****',
    })),
  isReviewed: () => false,
  unwanted: {
    paths: ['/srv/build/portal'],
    secrets: ['a-long-secret-value'],
    wallIds: new Set(['hehua-relief-2026-10']),
    wallTitles: new Set(['荷花村救助名单']),
  },
  toHash: (text) => `sha256-${text.length}`,
}

const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self' 'sha256-4'">`
const page = (body: string) => `<!doctype html><html><head>${policy}</head><body>${body}</body>`
const scan = (body: string) => scanFile('a/index.html', page(body), rules)

describe('a number that gives somebody away', () => {
  it.each([
    ['text', `<p>${secret}</p>`],
    ['text broken by marks', '<p>110<b>1</b>01</p>'],
    ['text written as entities', '<p>&#49;1010&#x31;</p>'],
    ['a label', `<a href="/" aria-label="${secret}">a</a>`],
    ['an address', `<a href="/?q=${secret}">a</a>`],
    ['data for a script', `<my-board data-rows='[${secret}]'></my-board>`],
    ['data in a script', `<script type="application/json">{"a":["${secret}"]}</script>`],
    ['a number of data', `<script type="application/ld+json">{"a":${secret}9}</script>`],
    ['a key of data', `<script type="application/json">{"${secret}":1}</script>`],
    ['data with escapes', '<script type="application/json">"\\u0031\\u0031\\u0030101"</script>'],
    ['a comment', `<!-- ${secret} -->`],
    ['a picture drawn at build', `<svg><text x="1">${secret}</text></svg>`],
    ['what a picture says', `<svg><title>${secret}</title></svg>`],
    ['a template', `<template><p>${secret}</p></template>`],
  ])('is found in %s', (_where, body) => {
    expect(scan(body)).toEqual(['有个人信息：11****'])
  })

  it.each([
    ['feeds/all/atom.xml', `<feed><entry><title>${secret}</title></entry></feed>`],
    ['feeds/all/rss.xml', `<rss><description><![CDATA[<p>${secret}</p>]]></description></rss>`],
    ['feeds/all/feed.json', `{"items":[{"title":"${secret}"}]}`],
    ['feeds/units/a/calendar.ics', 'SUMMARY:11\r\n 0101\r\n'],
    ['data/affairs/a.csv', `\uFEFFa,b\n1,${secret}\n`],
    ['search/terms.json', `{"words":["${secret}"]}`],
    ['sitemap.xml', `<url><loc>https://a.cn/${secret}/</loc></url>`],
    ['_astro/a.js', `const a="${secret}"`],
    [`data/attachments/${secret}.txt`, ''],
  ])('is found in %s', (file, text) => {
    expect(scanFile(file, text, rules)).toEqual(['有个人信息：11****'])
  })

  it('is not read together from cells, or out of what is drawn', () => {
    expect(scan('<table><tr><td>110</td><td>101</td></tr></table>')).toEqual([])
    expect(scan(`<svg viewBox="0 0 ${secret} 1"><path d="M${secret} 1"></path></svg>`)).toEqual([])
  })

  it('is not read into numbers of a chart, or into half a sentence of search', () => {
    const data = '{"data":[110101,110101]}'
    expect(scan(`<script type="application/json">${data}</script>`)).toEqual([])
    expect(scanFile('search/entries/0/7.1.txt', `${secret}。后文`, rules)).toEqual([])
    expect(scanFile('search/entries/0/7.1.txt', `前文。${secret}`, rules)).toHaveLength(1)
  })

  it('may stand where somebody has reviewed it', () => {
    const reviewed = { ...rules, isReviewed: (found: string) => found === secret }
    expect(scanFile('a/index.html', page(`<p>${secret}</p>`), reviewed)).toEqual([])
  })
})

describe('a page', () => {
  it.each([
    ['<script>wicked</script>', '网页里有安全策略没有列出的脚本'],
    ['<script type="module">evil!</script>', '网页里有安全策略没有列出的脚本'],
    ['<iframe src="/a/"></iframe>', '网页里有 <iframe>'],
    ['<base href="/a/">', '网页里有 <base>'],
    ['<meta http-equiv="Refresh" content="0; url=/">', '网页会自己跳到别的地址'],
    ['<p onclick="a()">a</p>', '<p> 上有“onclick”，会运行代码'],
    ['<a href="java&#9;script:a()">a</a>', '<a> 指向“javascript:”开头的地址'],
    ['<a href="data:text/html,a">a</a>', '<a> 指向“data:”开头的地址'],
    ['<img src="https://a.cn/1.png">', '<img> 向别的网站取东西：https://a.cn/1.png'],
    ['<img src="//a.cn/1.png">', '<img> 向别的网站取东西：//a.cn/1.png'],
    ['<img srcset="/1.png, https://a.cn/2.png 2x">', '<img> 向别的网站取东西'],
    ['<script src="https://a.cn/a.js"></script>', '<script> 向别的网站取东西：https://a.cn/a.js'],
    ['<link rel="stylesheet" href="https://a.cn/a.css">', '<link> 向别的网站取东西'],
    ['<link rel="preconnect" href="https://a.cn">', '<link> 向别的网站取东西：https://a.cn'],
    ['<style>a{background:url(https://a.cn/1.png)}</style>', '<style> 向别的网站取东西'],
    ['<style>@import "//a.cn/a.css"</style>', '<style> 向别的网站取东西：//a.cn/a.css'],
    ['<form action="https://a.cn/"></form>', '<form> 向别的网站取东西：https://a.cn/'],
    ['<a href="/" ping="https://a.cn/">a</a>', '<a> 向别的网站取东西：https://a.cn/'],
    ['<p style="background: url(//a.cn/1.png)">a</p>', '<p> 向别的网站取东西'],
  ])('must not hold %s', (body, what) => {
    const found = scan(body)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(what)
  })

  it('may hold what its policy names, data, and links to other sites', () => {
    const body =
      '<script>good</script><script type="application/json">{}</script><script src="/a.js"></script>' +
      '<a href="https://a.cn/">a</a><a href="mailto:a@b.cn">b</a><img src="data:image/png;base64,AA">'
    expect(scan(body)).toEqual([])
  })

  it('must say its policy', () => {
    expect(scanFile('a.html', '<p>a</p>', rules)).toEqual([
      '网页没有写明安全策略（Content-Security-Policy）',
    ])
  })
})

test.each([
  ['a.js', 'x="/srv/build/portal/src/a.ts"', '有这台电脑上的文件夹路径'],
  ['build.json', '{"key":"a-long-secret-value"}', '有这台电脑上的密码或密钥'],
  ['a.txt', '-----BEGIN RSA PRIVATE KEY-----', '有密钥'],
  ['a.js', 'a\n//# sourceMappingURL=a.js.map', '指向源代码对照文件（source map）'],
  [
    'offline.json',
    '{"a":"/affairs/2026/hehua-relief-2026-10/"}',
    '有只在公示栏张贴的内容的地址（hehua-relief-2026-10）',
  ],
  ['a.json', '["荷花村救助名单"]', '有只在公示栏张贴的内容：荷花村救助名单'],
  ['a.json', '{"id":"hehua-relief-2026-10"}', '有只在公示栏张贴的内容：hehua-relief-2026-10'],
])('%s must not hold %s', (file, text, what) => {
  expect(scanFile(file, text, rules)).toContain(what)
})

test('some files are not published whatever is in them', () => {
  const stray = ['_astro/a.js.map', '.config', 'a/.git', 'content/a.md', 'a.log', 'a.html~']
  expect(stray.map((file) => [...findStrayFile(file)].length)).toEqual([1, 1, 1, 1, 1, 1])
  expect([...findStrayFile('.well-known/security.txt')]).toEqual([])
})
