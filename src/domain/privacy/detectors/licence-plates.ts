import { isNearName } from '#domain/privacy/near.ts'
import { textAfter, textBefore } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** Licence plates (GA 36-2018), those of new energy included; cars of offices are none. */
export const licencePlates: Detector = {
  *find(reading) {
    for (const { 0: plate, index } of findSieved(pattern, reading.text, reading.places)) {
      const serial = plate.replace(/[^0-9A-Za-z]/g, '').slice(1)
      if (serial.replace(/\D/g, '').length < 3 || isOffice(reading, index, index + plate.length))
        continue
      const place = { start: index, end: index + plate.length }
      const isTractor = /^.\d\d/.test(plate)
      const isSure =
        isNearName(reading, place, 24) || /车主|车牌|号牌|牌照/.test(textBefore(reading, index, 16))
      if (isTractor && !isSure) continue
      yield {
        kind: 'licence-plate',
        severity: isSure ? 'error' : 'warning',
        ...place,
        masked: `${plate.slice(0, 2)}·***${serial.slice(-2)}`,
      }
    }
    for (const { 0: words, 1: plate = '', index } of findSieved(
      local,
      reading.text,
      reading.places,
    )) {
      const start = index + words.length - plate.length
      const masked = `${plate.slice(0, 1)}***${plate.slice(-2)}`
      yield {
        kind: 'licence-plate',
        severity: 'error',
        start,
        end: start + plate.length,
        masked,
      }
    }
  },
}

/** Plates of electric vehicles bear the name of the town. */
const local = sieve(
  /(?:车牌|号牌|牌照)(?:号码?)?[：:为是\s]{0,3}([\u4e00-\u9fa5]{2,4}[\s·-]?[A-Z]\d{5,6})(?![0-9A-Za-z])/g,
)

const pattern = sieve(
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼](?:[A-HJ-NP-Z]|\d{2}(?=[\s·•・.-]?[A-HJ-NP-Z\d]\d{4}))[\s·•・.-]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学领港澳警使]|[A-HJ-NP-Z0-9]{6})(?![A-Za-z0-9-])/g,
)

/** 粤B2-20040028 is a licence of telecommunications; 公务用车 and ambulances are shown on purpose. */
function isOffice(reading: Reading, start: number, end: number): boolean {
  const before = textBefore(reading, start, 36)
  return (
    /(?:公务|执法|救护|消防|巡逻|环卫|洒水|垃圾|校车|工程|公车|公用|保障用|单位)(?:用)?车?[^，。；;\n]{0,24}$|(?:备案|许可|编号|字号|批准)[^，。；;]{0,6}$/.test(
      before,
    ) || /^(?:号?(?:公务|执法|救护|消防|环卫|垃圾)|备|字|号文)/.test(textAfter(reading, end, 4))
  )
}
