import { expect, test } from 'vitest'
import { parseHtmlTags } from './html-tags.ts'

test('attributes are read with any quotes, and their entities decoded', () => {
  const html = `<A HREF='/a?b=1&amp;c=2' title="x > &quot;y&quot; &#39;&#x7532;" data-n=5 hidden>`
  expect(parseHtmlTags(html)).toEqual([
    {
      name: 'a',
      attributes: new Map([
        ['href', '/a?b=1&c=2'],
        ['title', `x > "y" '甲`],
        ['data-n', '5'],
        ['hidden', ''],
      ]),
      text: '',
    },
  ])
})

test('what looks like a tag inside comments, scripts and styles is none', () => {
  const html = `<!-- <b> --><script type="module">'<i>'</script><style>a{}</style><br/><u>`
  const found = parseHtmlTags(html).map(({ name, text }) => [name, text])
  expect(found).toEqual([
    ['script', `'<i>'`],
    ['style', 'a{}'],
    ['br', ''],
    ['u', ''],
  ])
})
