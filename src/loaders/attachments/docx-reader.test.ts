import { describe, expect, test } from 'vitest'
import {
  createDocx,
  paragraph,
  relationship,
  relationships,
  tableCell,
  tableRow,
  wordPart,
} from '../../../tests/support/attachment-files.ts'
import { readAttachment } from './read-attachment.ts'

async function read(body: string, parts?: Readonly<Record<string, string>>) {
  const { content, findings } = await readAttachment('a.docx', createDocx(body, parts))
  return { html: content?.kind === 'document' ? content.html : undefined, findings }
}

async function toHtml(body: string, parts?: Readonly<Record<string, string>>) {
  return (await read(body, parts)).html
}

describe('text of a Word file', () => {
  test('headings begin below those of the page and leave out no level', async () => {
    const body = [
      ['第一章', '1'],
      ['第一节', '3'],
      ['第二章', '1'],
    ].map(([text = '', style]) => paragraph(text, style))
    expect(await toHtml(body.join(''))).toBe('<h2>第一章</h2><h3>第一节</h3><h2>第二章</h2>')
  })

  test('empty paragraphs are dropped', async () => {
    expect(await toHtml(paragraph('') + paragraph('　') + paragraph('正文'))).toBe('<p>正文</p>')
  })

  test('bold stays, and nothing of the looks', async () => {
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
    const body = `<w:p>${run('<w:b/>', '重要')}${run('<w:color w:val="FF0000"/>', '红字')}</w:p>`
    expect(await toHtml(body)).toBe('<p><strong>重要</strong>红字</p>')
  })

  test('lists stay lists', async () => {
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const numbering = wordPart(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )
    const parts = {
      'word/numbering.xml': numbering,
      'word/_rels/document.xml.rels': relationships(
        relationship('rId1', 'numbering', 'numbering.xml', 'Internal'),
      ),
    }
    expect(await toHtml(item('甲') + item('乙'), parts)).toBe('<ol><li>甲</li><li>乙</li></ol>')
  })

  test('markup that was typed is text', async () => {
    expect(await toHtml(paragraph('&lt;script&gt;alert(1)&lt;/script&gt;'))).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script></p>',
    )
  })
})

describe('links of a Word file', () => {
  const link = (body: string) => `<w:p>${body}</w:p>`
  const text = '<w:r><w:t>这里</w:t></w:r>'
  const external = (target: string) => ({
    'word/_rels/document.xml.rels': relationships(relationship('rId9', 'hyperlink', target)),
  })
  const body = link(`<w:hyperlink r:id="rId9">${text}</w:hyperlink>`)

  test.each(['https://www.example.gov.cn/a', 'mailto:office@example.gov.cn', 'tel:09005551302'])(
    'to %s stays',
    async (target) => {
      expect(await toHtml(body, external(target))).toBe(`<p><a href="${target}">这里</a></p>`)
    },
  )

  test.each([
    'javascript:alert(1)',
    'file:///C:/a.docx',
    'data:text/html,x',
    '//evil.example/',
    'b.docx',
  ])('to %s is words only', async (target) => {
    expect(await toHtml(body, external(target))).toBe('<p>这里</p>')
  })

  test('within the document is words only', async () => {
    expect(await toHtml(link(`<w:hyperlink w:anchor="_Toc1">${text}</w:hyperlink>`))).toBe(
      '<p>这里</p>',
    )
  })
})

describe('pictures of a Word file', () => {
  const picture = (attributes: string, source: string) =>
    `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" ${attributes}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${source}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

  test('leave a note with their description', async () => {
    const parts = {
      'word/_rels/document.xml.rels': relationships(
        relationship('rId5', 'image', 'media/image1.png', 'Internal'),
      ),
      'word/media/image1.png': 'not read',
    }
    expect(await toHtml(picture('', 'r:embed="rId5"'), parts)).toBe('<p>（图片，见原文件）</p>')
    expect(await toHtml(picture('descr="平面图"', 'r:embed="rId5"'), parts)).toBe(
      '<p>（图片：平面图，见原文件）</p>',
    )
  })

  test('that lie elsewhere are fetched by nobody: the file is refused', async () => {
    const parts = {
      'word/_rels/document.xml.rels': relationships(
        relationship('rId5', 'image', 'file:///etc/passwd'),
      ),
    }
    const body = paragraph('正文') + picture('', 'r:link="rId5"')
    const { content, findings } = await readAttachment('a.docx', createDocx(body, parts))
    expect(content).toBeUndefined()
    expect(findings).toEqual([{ kind: 'macros', detail: '' }])
  })
})

describe('tables of a Word file', () => {
  test('words above numbers are header cells, and merged cells stay merged', async () => {
    const body = `<w:tbl>${tableRow(['项目', '数量'])}${tableRow(['路灯', '42'])}${tableRow([
      tableCell('水泵', '<w:vMerge w:val="restart"/>'),
      '2',
    ])}${tableRow([tableCell('', '<w:vMerge/>'), '3'])}</w:tbl>`
    expect(await toHtml(body)).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="表格 1"><table><thead><tr><th scope="col">项目</th><th scope="col">数量</th></tr></thead><tbody>' +
        '<tr><td>路灯</td><td>42</td></tr><tr><td rowspan="2">水泵</td><td>2</td></tr><tr><td>3</td></tr></tbody></table></section>',
    )
  })

  test('a first row across the whole is the caption', async () => {
    const body = `<w:tbl>${tableRow([tableCell('设施表', '<w:gridSpan w:val="2"/>')])}${tableRow([
      '项目',
      '数量',
    ])}${tableRow(['椅', '6'])}${tableRow(['桌', '3'])}</w:tbl>`
    expect(await toHtml(body)).toContain(
      '<table><caption>设施表</caption><thead><tr><th scope="col">项目</th>',
    )
  })

  test('a form has no header row', async () => {
    const body = `<w:tbl>${tableRow(['姓名', '王*', '性别', '男'])}${tableRow(['住址', '荷花村', '电话', ''])}</w:tbl>`
    expect(await toHtml(body)).not.toContain('<th')
  })

  test('a row that Word repeats on each page is a header row', async () => {
    const head = tableRow(['步骤', '要求'], '<w:trPr><w:tblHeader/></w:trPr>')
    expect(await toHtml(`<w:tbl>${head}${tableRow(['一', '报名'])}</w:tbl>`)).toContain(
      '<thead><tr><th scope="col">步骤</th>',
    )
  })
})

describe('what a Word file hides', () => {
  const hiddenRun = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>身份证号</w:t></w:r>'

  test('hidden text is neither shown nor silent', async () => {
    const { html, findings } = await read(`<w:p><w:r><w:t>名单</w:t></w:r>${hiddenRun}</w:p>`)
    expect(html).toBe('<p>名单</p>')
    expect(findings).toEqual([{ kind: 'hidden-content', detail: '隐藏的文字' }])
  })

  test('hidden is hidden by a style, too, and within a text box', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="character" w:styleId="a9"><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    const styled = '<w:r><w:rPr><w:rStyle w:val="a9"/></w:rPr><w:t>账号</w:t></w:r>'
    const box = `<w:r><w:pict><w:txbxContent><w:p>${hiddenRun}</w:p></w:txbxContent></w:pict></w:r>`
    const parts = { 'word/styles.xml': styles }
    expect(await toHtml(`<w:p><w:r><w:t>正文</w:t></w:r>${styled}${box}</w:p>`, parts)).toBe(
      '<p>正文</p>',
    )
  })

  describe('by styles', () => {
    const hide = '<w:rPr><w:vanish/></w:rPr>'
    const style = (type: string, id: string, content: string, more = '') =>
      `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${content}</w:style>`
    const readStyled = (body: string, styles: string) =>
      read(`${body}<w:p><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>正文</w:t></w:r></w:p>`, {
        'word/styles.xml': wordPart('styles', styles),
      })
    const hidden = {
      html: '<p>正文</p>',
      findings: [{ kind: 'hidden-content', detail: '隐藏的文字' }],
    }
    const based = '<w:basedOn w:val="密"/>'

    test.each([
      ['of its paragraph', style('paragraph', '密', hide), paragraph('身份证号', '密')],
      [
        'that the one of its paragraph is based on',
        style('paragraph', '密', hide) + style('paragraph', '下', based),
        paragraph('身份证号', '下'),
      ],
      [
        'that the one of its characters is based on',
        style('character', '密', hide) + style('character', '下', based),
        '<w:p><w:r><w:rPr><w:rStyle w:val="下"/></w:rPr><w:t>账号</w:t></w:r></w:p>',
      ],
      [
        'of its table',
        style('table', '密', hide),
        `<w:tbl><w:tblPr><w:tblStyle w:val="密"/></w:tblPr>${tableRow(['身份证号'])}</w:tbl>`,
      ],
      [
        'of every paragraph that names none',
        style('paragraph', '密', hide, ' w:default="1"'),
        paragraph('身份证号'),
      ],
      [
        'that is the default of the document',
        `<w:docDefaults><w:rPrDefault>${hide}</w:rPrDefault></w:docDefaults>`,
        paragraph('身份证号'),
      ],
    ])('text is hidden by the style %s', async (_, styles, body) => {
      expect(await readStyled(body, styles)).toEqual(hidden)
    })

    test('a style shows again what the one that it is based on hides', async () => {
      const show = '<w:rPr><w:vanish w:val="0"/></w:rPr>'
      const styles = style('paragraph', '密', hide) + style('paragraph', '下', based + show)
      const { html, findings } = await readStyled(paragraph('看得见', '下'), styles)
      expect(html).toBe('<p>看得见</p><p>正文</p>')
      expect(findings).toEqual([])
    })

    test('styles that are based on each other in a circle hide nothing', async () => {
      const styles =
        style('paragraph', '密', '<w:basedOn w:val="下"/>') + style('paragraph', '下', based)
      const { html } = await readStyled(paragraph('看得见', '下'), styles)
      expect(html).toBe('<p>看得见</p><p>正文</p>')
    })
  })

  test('hidden is hidden whatever prefix the file gives the names of Word', async () => {
    const rename = (xml: string) =>
      xml.replaceAll(/(<\/?|\s)w:/g, '$1ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=')
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="密"><w:rPr><w:vanish/></w:rPr></w:style>',
    )
    const body = `<w:p><w:r><w:t>名单</w:t></w:r>${hiddenRun}</w:p>${paragraph('账号', '密')}`
    const { html, findings } = await read('', {
      'word/styles.xml': rename(styles),
      'word/document.xml': rename(wordPart('document', `<w:body>${body}</w:body>`)),
    })
    expect(html).toBe('<p>名单</p>')
    expect(findings).toEqual([{ kind: 'hidden-content', detail: '隐藏的文字' }])
  })

  test('what a revision has made visible is shown', async () => {
    const run =
      '<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>看得见</w:t></w:r>'
    expect(await toHtml(`<w:p>${run}</w:p>`)).toBe('<p>看得见</p>')
  })

  test('text whose hiding is switched off, or behind a hidden end of paragraph, is shown', async () => {
    const off = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>看得见</w:t></w:r>'
    const end = '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>'
    const { html, findings } = await read(`<w:p>${end}${off}</w:p>`)
    expect(html).toBe('<p>看得见</p>')
    expect(findings).toEqual([])
  })

  test('deleted text is gone, inserted text is there, and both are reported', async () => {
    const body = `<w:p><w:ins w:id="1"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`
    const { html, findings } = await read(body)
    expect(html).toBe('<p>新</p>')
    expect(findings).toEqual([{ kind: 'hidden-content', detail: '没有接受的修订' }])
  })

  test('comments are reported, and neither they nor their marks are shown', async () => {
    const comments = wordPart(
      'comments',
      `<w:comment w:id="0">${paragraph('王*的手机号要删掉')}</w:comment>`,
    )
    const body = '<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>'
    const { html, findings } = await read(body, {
      'word/comments.xml': comments,
      'word/_rels/document.xml.rels': relationships(
        relationship('rId1', 'comments', 'comments.xml', 'Internal'),
      ),
    })
    expect(html).toBe('<p>正文</p>')
    expect(findings).toEqual([{ kind: 'hidden-content', detail: '批注' }])
  })
})

describe('a Word file that cannot be published', () => {
  test('holds a program', async () => {
    const { findings } = await read(paragraph('正文'), { 'word/vbaProject.bin': 'x' })
    expect(findings).toEqual([{ kind: 'macros', detail: '' }])
  })

  test('is cut off', async () => {
    const whole = createDocx(paragraph('正文'))
    const { content, findings } = await readAttachment('a.docx', whole.subarray(0, 600))
    expect(content).toBeUndefined()
    expect(findings.map(({ kind }) => kind)).toEqual(['damaged'])
  })

  test('has nothing in it', async () => {
    const { findings } = await read(paragraph(''))
    expect(findings).toEqual([{ kind: 'damaged', detail: '里面没有内容' }])
  })
})
