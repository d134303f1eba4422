import { describe, expect, it } from 'vitest'
import { markOutsideLinks } from './outside-links.ts'

const mark = (html: string) => markOutsideLinks(html, 'www.example.gov.cn')

describe('a link to another site', () => {
  it('says so in words, and tells the other site nothing', () => {
    expect(mark('<p>见<a href="https://www.gov.cn/">中国政府网</a>。</p>')).toBe(
      '<p>见<a rel="external noopener noreferrer" href="https://www.gov.cn/">中国政府网（外部网站）</a>。</p>',
    )
  })

  it('says where it leads to no government site', () => {
    expect(mark('<a class="b" href="http://a.cn/?x=1&amp;y=2" rel="me">a<b>c</b></a>')).toBe(
      '<a rel="external noopener noreferrer nofollow" class="b" href="http://a.cn/?x=1&amp;y=2">a<b>c</b>（外部网站，不是政府网站）</a>',
    )
  })

  it.each([
    'https://gov.cn.evil.example/',
    'https://www.gov.cn@evil.example/',
    'https://fakegov.cn/',
    'https://[bad/',
  ])('takes %s for no government site', (url) => {
    expect(mark(`<a href="${url}">a</a>`)).toContain('不是政府网站')
  })

  it('is told apart from those of the site itself', () => {
    const own =
      '<a href="/units/">a</a><a href="https://www.example.gov.cn/x/">b</a><a href="mailto:a@b.cn">c</a>'
    expect(mark(own)).toBe(own)
    expect(mark(`${own}<a href="https://www.mca.gov.cn/">d</a>`)).toBe(
      `${own}<a rel="external noopener noreferrer" href="https://www.mca.gov.cn/">d（外部网站）</a>`,
    )
  })

  it('is none in a script, a comment or the value of an attribute', () => {
    const html =
      '<meta content="<a href=&quot;x" name="<a href="><script>"<a href=\\"https://a.cn/\\">"</script>' +
      `<!-- <a href="https://a.cn/">a</a> --><img alt='<a href="https://a.cn/">'>`
    expect(mark(html)).toBe(html)
  })
})
