import { describe, expect, test } from 'vitest'
import { toDocumentParts } from './document-parts.ts'

const body = '<p>各街道办事处，各镇、乡人民政府：</p>\n<p>现通报如下。</p>\n'

describe('toDocumentParts', () => {
  test('the first line that ends in a colon names the recipients', () => {
    expect(toDocumentParts(body, 1).html).toContain('<p class="recipients">各街道办事处，')
    expect(toDocumentParts('<p>他说。请看：</p>', 1).html).not.toContain('recipients')
    expect(toDocumentParts(`<h2>一</h2>${body}`, 1).html).not.toContain('recipients')
  })

  test('the name of the issuer and the day after it are the signature', () => {
    const { html, signatures } = toDocumentParts(
      `${body}<p>云溪区民政局</p>\n<p>2026年3月18日</p>\n`,
      1,
    )
    expect(signatures).toEqual(['云溪区民政局'])
    expect(html).toMatch(/<div class="signed"><p>云溪区民政局<\/p><p>2026年3月18日<\/p><\/div>$/)
  })

  test('a joint document has as many signatures as issuers, and no line of text among them', () => {
    const end = '<p>云溪区民政局</p><p>云溪区财政局</p><p>2026年3月18日</p>'
    expect(toDocumentParts(body + end, 2).signatures).toEqual(['云溪区民政局', '云溪区财政局'])
    expect(toDocumentParts(body + end, 1).signatures).toEqual(['云溪区财政局'])
    expect(toDocumentParts(`<p>望照此办理。</p>${end}`, 5).signatures).toHaveLength(2)
  })

  test('a note in brackets stays below the signature', () => {
    const end = '<p>云溪区民政局</p><p>2026年3月18日</p><p>（此件公开发布）</p>'
    expect(toDocumentParts(body + end, 1).html).toMatch(/<\/div><p>（此件公开发布）<\/p>$/)
  })

  test('the list of attachments is marked', () => {
    const end = '<p>附件：检查情况一览表</p><p>云溪区民政局</p><p>2026年3月18日</p>'
    const { html, signatures } = toDocumentParts(body + end, 2)
    expect(html).toContain('<p class="attachment-note">附件：检查情况一览表</p>')
    expect(signatures).toEqual(['云溪区民政局'])
  })

  test.each(['<p>本办法自发布之日起施行。</p>', '<p>会议于</p><p>2026年3月18日召开。</p>', ''])(
    'a text that ends in %j is not signed, and stays as it is',
    (end) => {
      const text = `<p>一。</p>${end}`
      expect(toDocumentParts(text, 1)).toEqual({ html: text, signatures: [] })
    },
  )
})
