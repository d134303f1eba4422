import type { Check } from '#domain/gate/check.ts'
import type { Site } from '#schemas/site.ts'

export const releasePlaceholders: Check = {
  code: 'M001',
  severity: 'error',
  title: '网站标识还是占位符',
  why: '正式的政府网站要有真实的标识码、备案号和网址，不能伪造。',
  *find({ site }, { release }) {
    if (!release || site === undefined) return
    for (const { path, name, value } of listPlaceholders(site.data)) {
      yield {
        place: { file: site.file, path },
        what: `${name}写的是“${value}”`,
        mend: '换成批下来的；没有批下来以前不做正式发布',
      }
    }
  },
}

function listPlaceholders({ identity, url, contact }: Site) {
  return [
    {
      path: ['identity', 'siteCode'],
      name: '网站标识码',
      value: identity.siteCode,
      // 国办发〔2017〕47号: bm and eight digits for ministries, ten digits for the rest.
      isReal: /^(?:bm\d{8}|\d{10})$/.test(identity.siteCode) && /[1-9]/.test(identity.siteCode),
    },
    {
      path: ['identity', 'icp'],
      name: 'ICP 备案号',
      value: identity.icp,
      isReal: /ICP备(?!0+号)\d{5,}号/.test(identity.icp),
    },
    {
      path: ['identity', 'police'],
      name: '公安备案号',
      value: identity.police,
      isReal: /公网安备 ?(?!0+号)\d{10,}号/.test(identity.police),
    },
    {
      path: ['url'],
      name: '网址',
      value: url,
      isReal: !isExampleHost(new URL(url).hostname),
    },
    {
      path: ['contact', 'email'],
      name: '邮箱',
      value: contact.email ?? '',
      isReal: !isExampleHost(contact.email?.split('@')[1] ?? ''),
    },
  ].filter(({ isReal }) => !isReal)
}

/** RFC 2606 keeps these names for examples. */
function isExampleHost(host: string): boolean {
  return /\.(?:example|test|invalid|localhost)$|(?:^|\.)example\./.test(host)
}
