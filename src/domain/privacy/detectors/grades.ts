import type { Detector } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** Pupils who are named with their form: 李小红（实验小学五年级）, 王小明 初一. */
export const grades: Detector = {
  *find(reading) {
    for (const { 0: grade, index } of findSieved(pattern, reading.text, reading.places)) {
      const end = index + grade.length
      // 柳泉 of 柳泉小学 stands nearer and looks like a name.
      const name = reading
        .namesIn(index - 16, index)
        .find((each) => !each.isOfficial && between.test(reading.text.slice(each.end, index)))
      if (name === undefined) continue
      yield { kind: 'minor', severity: 'error', start: name.start, end, masked: '一名孩子' }
    }
  },
}

const pattern = sieve(
  /(?:(?:中职|职高|高职|技校|中专)?[一二三四五六七八九]年级|[一二三四五六]\s?[（(]\s?(?:\d{1,2}|[一二三四五六七八九十])\s?[)）]\s?班|(?<![月历年当])初[一二三](?!十)|高[一二三](?![十成个米度倍层点些截\d])|幼儿园[大中小]班|(?:小学|初中|高中|中学|幼儿园)(?:在读|就读|在校生))(?![^，。；;\n]{0,6}(?:师生|学生\d|班主任|教师|老师|教研|组长|语文|数学|英语))/g,
)
/** The school may stand between a name and its form, set off by a sign. */
const between =
  /^(?:(?:同学)?(?:被评为|荣?获|考[取入上])[^。；;\n]{0,16}[，,（(\s]{1,2}(?:[\u4e00-\u9fa5]{1,8}小学\s?)?|[\s（(，,：:、|]{1,2}(?:就读|现读|在读)?于?[\u4e00-\u9fa5]{0,14}|[\s（(，,：:、|]{1,2}[\u4e00-\u9fa5]{1,12}(?:[小中大]学|中心|职[校高中]|技校|学校|[一二三四五六七八九实]中|[附实]小|园)[\s，,、（(|]{1,2}|[就现在上]读?于?[\u4e00-\u9fa5]{0,12})$/
