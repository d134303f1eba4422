import { findNearName } from '#domain/privacy/near.ts'
import type { Detector } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** What a person who is named earns, has saved or owes: 张三家年收入 1.2 万元, 李四有存款 3 万元. */
export const finances: Detector = {
  *find(reading) {
    for (const { 0: words, index } of findSieved(pattern, reading.text, reading.places)) {
      const end = index + words.length
      const name = findNearName(reading, { start: index, end }, 14)
      if (name === undefined || name.end > index || isPaid(reading.text, name.start)) continue
      if (!between.test(reading.text.slice(name.end, index))) continue
      yield { kind: 'finances', severity: 'error', start: index, end, masked: '（家境略）' }
    }
  },
}

/** 收回李四欠款: an entry of the village's books. */
function isPaid(text: string, start: number): boolean {
  return /(?:收[回到]|归还|偿还)$/.test(text.slice(Math.max(0, start - 2), start))
}

const amount = String.raw`\d[\d.,]*\s?[多余]?(?:万|千|百)?[多余]?元(?!以[上下内])`
const pattern = sieve(
  new RegExp(
    `(?:(?:人均|[每一]?年|每?月|全年|纯|总|可支配|工资性?|务工|打工|种植|养殖|经营性?|财产性?|转移性?)*收入|(?:养老金|退休金)(?:每[月年])?|存款|积蓄|负债|欠款|欠债|外债)(?:余额|总额|共计|共|合计|大约|约|只?有|仅|为|是|达)*[：:]?\\s?${amount}|欠[\\u4e00-\\u9fa5]{0,8}${amount}|(?:房产|商品房|轿车|小汽车|(?<=有)[车房](?=[一二两三1-9]))[一二两三1-9]?[套处辆台]|贷款\\s?${amount}(?=[^，。；;\\n]{0,4}(?:未还|未清|逾期|没还))`,
    'g',
  ),
)

/** Signs and words that keep what follows a matter of the one who is named. */
const between =
  /^(?:一?家(?:庭)?|户|全家|夫妇|夫妻|本人|个人|名下|[的有，,、\s]|在[\u4e00-\u9fa5]{1,3}(?:买了?|有|购)[房车]|在?(?:信用社|邮储)|银行|农商行|现有?|尚?有|欠|去年|今年|上年|全年|[一每]年|[拖仍还尚]|存折[一二两三1-9][本张]|20\d\d年|(?:[年月]?收入|存款)[\d.]+万?元|（家境略）|(?:[一二两三四五六七八九]|\d{1,2})口人?|共|因[病残学灾]致[贫困]|以来|外出|在外|(?:儿子|女儿|妻子|丈夫|父亲|母亲|老伴|儿媳|女婿|配偶|之[子女妻夫]))*$/
