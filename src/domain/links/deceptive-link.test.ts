import { expect, test } from 'vitest'
import { findDeception } from './deceptive-link.ts'

test.each([
  ['https://www.gov.cn@evil.example/', '国务院', '“@”'],
  ['https://www.gov.cn%40evil.example/', '国务院', '别国字母|“@”'],
  ['https://www.gоv.cn/', '国务院', '别国字母'],
  ['https://www.g%D0%BEv.cn/', '国务院', '别国字母'],
  ['https://xn--gv-kmc.cn/', '国务院', '编码'],
  ['http://10.1.2.3/oa/', '办公系统', '单位内部'],
  ['http://2130706433/', '办公系统', '单位内部'],
  ['http://0x7f.0.0.1/', '办公系统', '单位内部'],
  ['http://localhost:8080/', '办公系统', '单位内部'],
  ['http://oa/', '办公系统', '单位内部'],
  ['https://evil.example/', 'https://www.gov.cn/', '写的是 www.gov.cn，点开是 evil.example'],
  ['https://evil.example/', 'www.mca.gov.cn', '写的是 www.mca.gov.cn'],
])('%s under “%s” is refused', (url, text, what) => {
  expect(findDeception(url, text)).toMatch(new RegExp(what))
})

test.each([
  ['https://www.gov.cn/', '中国政府网'],
  ['https://www.gov.cn/zhengce/x.htm?a=b#c', 'www.gov.cn'],
  ['https://www.mca.gov.cn/', 'http://www.mca.gov.cn/'],
  ['https://民政.政务/', '民政'],
  ['http://218.1.2.3:8080/', '平台'],
  ['https://a.example/', '第1.2.3节'],
  ['/units/', 'www.gov.cn'],
  ['mailto:a@b.cn', 'a@b.cn'],
])('%s under “%s” is plain', (url, text) => {
  expect(findDeception(url, text)).toBeUndefined()
})
