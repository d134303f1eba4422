import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAskMail } from './ask-mail.ts'

const page = {
  title: '荷花村2026年9月财务收支明细 & 附表',
  reference: '云民发〔2026〕8号',
  url: 'https://www.example.gov.cn/affairs/2026/x/',
}

describe('a prepared mail', () => {
  test('goes to the contact and holds title, number and address, with room to write', () => {
    const { to, subject, body } = readMail(toAskMail('mzj@example.gov.cn', 'question', page))
    expect(to).toBe('mzj@example.gov.cn')
    expect(subject).toBe('我有疑问：荷花村2026年9月财务收支明细 & 附表')
    expect(body.split('\r\n')).toEqual([
      ...['我想问的是（请写在下面）：', '', '', '——'],
      '网页：荷花村2026年9月财务收支明细 & 附表',
      '编号：云民发〔2026〕8号',
      '网址：https://www.example.gov.cn/affairs/2026/x/',
    ])
  })

  test('about what is missing asks which item and when', () => {
    const { subject, body } = readMail(
      toAskMail('a@b.cn', 'missing', { title: '荷花村公开栏', url: page.url }),
    )
    expect(subject).toBe('这里缺一份：荷花村公开栏')
    expect(body).toContain('哪一项、什么时候的')
    expect(body).not.toContain('编号')
  })

  test('is an address that every mail program takes, whatever the title holds', () => {
    const titles = fc.string({
      unit: fc.constantFrom('关', '&', '?', '#', '"', '\n', '%', '\u{20BB7}', 'a'),
    })
    fc.assert(
      fc.property(titles, (title) => {
        const href = toAskMail('mzj@example.gov.cn', 'question', { ...page, title })
        expect(href).toMatch(/^mailto:[\w.@-]+\?subject=[\w.~!*'()%-]+&body=[\w.~!*'()%-]+$/)
        expect(href.length).toBeLessThan(2083)
        expect(readMail(href).body).toContain(`网页：${Array.from(title).slice(0, 60).join('')}`)
      }),
    )
  })
})

function readMail(href: string) {
  const { pathname, search } = new URL(href)
  const [subject = '', body = ''] = search
    .slice(1)
    .split('&')
    .map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)))
  return { to: pathname, subject, body }
}
