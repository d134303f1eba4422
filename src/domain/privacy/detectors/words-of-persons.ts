import type { IdentityHit, IdentityKind } from '#domain/privacy/identity-hit.ts'
import { isNearName } from '#domain/privacy/near.ts'
import type { Detector } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** Illness and disability of a person who is named. */
export const health = createDetector(
  'health',
  '（病情略）',
  /(?:(?:胃|肺|肝|肠|直肠|结肠|乳腺|宫颈|食管|食道|鼻咽|前列腺|甲状腺|胰腺|膀胱|卵巢|子宫|喉|淋巴|皮肤|口腔|肾|胆管|胆囊|脑|骨|血)?癌(?:症|晚期|中期|早期)?|(?:恶性|脑|骨|肝|肺|胃|肠|卵巢|良性)?(?:肿瘤|脑瘤|骨瘤|血管瘤|淋巴瘤)|尿毒症|白血病|再生障碍性贫血|血友病|地中海贫血|红斑狼疮|艾滋病?|HIV|梅毒|性病|肺结核|结核病|乙型?肝炎?|丙肝|肝炎|肝硬化|肝腹水|肾衰竭?|肾功能不全|肾病综合征|(?:肾|肝|肺|心脏|骨髓|干细胞)移植|造瘘|心脏搭桥|肌无力|肌萎缩|肺纤维化|透析|癫痫|羊癫疯|帕金森|阿尔茨海默|老年痴呆|痴呆|脑瘫|脑梗死?塞?|脑出血|脑溢血|脑中风|中风|偏瘫|截瘫|高位截瘫|瘫痪|植物人|渐冻症|尘肺病?|矽肺|心脏病|冠心病|心肌梗死?塞?|心梗|心衰|糖尿病|股骨头坏死|类风湿|强直性脊柱炎|精神(?:病|分裂症?|障碍|疾病|残疾|失常|异常|发育迟滞)|抑郁症|双相情感|自闭症|孤独症|智力(?:残疾|障碍|低下)|(?:肢体|视力|听力|言语|多重|语言)残疾|[一二三四壹贰叁肆1-4]级(?:肢体|视力|听力|言语|智力|精神|多重)?(?:残疾?|伤残)|(?:重度|轻度|中度)(?:肢体|视力|听力|言语|智力|精神|多重)?(?:残疾|残(?!疾)|伤残)(?!人)|残疾(?:等级)?(?:为)?[一二三四壹贰叁肆1-4]级|(?:肢体|视力|听力|言语|智力|精神)\s?[一二三四壹贰叁肆1-4]级|(?:[五六七八九十5-9]|10)级伤残|骨折|聋哑|双目失明|失明|截肢|先天性[\u4e00-\u9fa5]{1,6}|唐氏综合[征症]|唇腭裂|侏儒|身患重病|患重[大病]疾?病?|重病缠身|脑血栓|肌瘤|囊肿|慢阻肺|布鲁氏菌病|布病|肝坏死|胰腺炎|(?:肢|视|听|言|智)残(?!疾|联|人|协|学校)|(?<!首次|未|新|已|被)(?:诊断|确诊|罹患|查出)(?:为|患有|有|上|[：:])?[\u4e00-\u9fa5]{1,10}?(?:病|症|炎|癌|瘤|衰竭|综合征)|重病(?!救|保|医|补|残疾?|家庭|户|对象|人|的)|身体残疾|(?<![为对给])患有[\u4e00-\u9fa5]{0,6}?(?:高血压|[病症炎])(?![\u4e00-\u9fa5]{0,4}的)|化疗|放疗|病危|癌变|(?:新冠|核酸|筛查|检测|抗体|初筛|复检)(?:结果)?(?:为|呈)?阳性(?![率者病牲动]|\d))(?!村|镇|社区|(?:专科)?(?:医院|科|防治|筛查|保险|救助|医疗|补助|人群|人士|人联|人证|人员|人两项|人事业|中心|研究|讲座|知识|宣传|预防|管理服务|康复|机构|义诊|检查|评定|等级))/g,
)

/** What a person who is named went through with courts, police, marriage or birth. */
export const specialStatus = createDetector(
  'special-status',
  '（情况略）',
  /(?:刑满释放|刑释|刑满|服刑|入狱|坐牢|(?:刑事|行政)拘留|信访人|举报人|投诉人|(?:被判处?|判处)[\u4e00-\u9fa5]{0,4}(?:有期)?徒刑|(?:盗窃|诈骗|抢劫|伤害|强奸|猥亵|滋事|肇事|危险驾驶|赌场)罪|[酒醉]驾|被(?:处以?|给予)?(?:行政|治安)处罚|被拘留|失独|信(?:仰基督|仰佛|教(?![育学练师会职材程群]))|(?:基督|天主)教徒|前[夫妻](?!妻)|再婚|收养(?:了)?[一二两三]?[名个]?(?:[男女]|弃)[婴孩童]|判刑|缓刑|假释|前科|劳动?教养|劳教|解教|解除矫正|社区矫正|(?:强制)?(?:隔离)?戒毒|安置帮教|帮教对象|社戒|社康|尿检(?:[阴阳]性|合格|异常)|吸毒|吸食毒品|涉毒|贩毒|卖淫|嫖娼|邪教|信访老户|缠访|上访老户|信访户|上访户|(?:多次|越级|赴京)上访|离异|离婚(?!申请|率|冷静|案|纠纷|办理|调解|协议|证|、|和|手续|时)|丧偶|单亲|未婚先孕|未婚生育|超生|计划外生育|社会抚养费|非婚生育?|私生子|弃婴|被遗弃|被拐|被性侵|性侵|家暴|怀孕|已孕|孕\s?\d{1,2}\+?周|高危孕|未婚(?=[，,。；;\s]|$)|光棍|孕期|孕检|预产期(?:[：:为]|\s)?\s?(?=\d)|引产|流产|人流|结扎|上环|放环|取环|绝育|不孕|避孕|同性恋)(?!(?:机构|工作|宣传|教育|中心|政策|条例|法|知识|服务|优生|登记|所|帮教|帮扶|检查站|证|妇女|家庭教育|预防|管理|执法|大队|保护)(?!\d))/g,
)

/** Plain words, which tell of a person only right beside the name: 父亲王某残疾, 李强因病住院, 张敏做了手术. */
export const ailments = createDetector(
  'health',
  '（病情略）',
  /(?:(?:因(?:病|伤|车祸|事故|工伤|中风))?致?残疾?(?<=致残疾?|残疾)(?![人证军儿学群家补两评鉴类等级事车失预康])|因病(?:住院|去世|死亡|卧床|离世)|(?:重度|中度)?精神(?:有问题|失常|不正常)|智力有问题|智障|(?:高血压|低血糖|胃溃疡|肺气肿|肺心病|哮喘|气管炎|关节炎|腰椎间盘突出|甲亢|痛风|青光眼|白内障|肾结石|肾炎|脑萎缩|脑膜炎|尘肺|骨质增生)|(?:患|有)(?:病|慢性病|大病|重病)(?:多年)?(?!种|因|的|人)|患(?:有|上|了)?(?![者儿难病])[\u4e00-\u9fa5]{1,8}?(?:病|症|炎|癌|瘤)(?!人|房)|切除(?:手术)?|(?:做[了过]?|接受[了过]?|装[了过]?|放[了过]?)[\u4e00-\u9fa5]{0,6}(?:手术|支架|起搏器|搭桥)|住院病人|(?:常年|长年|长期)(?:吃药|服药|卧床|住院)|卧病在床|卧床不起|生活不能自理|(?:完全|重度|中度)失能(?![老人照特])|半身不遂)/g,
  8,
)

/** 患者李强, 残疾人张敏: what somebody who is named in full is called. */
export const patients: Detector = {
  *find(reading) {
    for (const { 0: word, index } of findSieved(calledPatient, reading.text, reading.places)) {
      const end = index + word.length
      const name = reading
        .namesIn(end, end + 3)
        .find(({ start }) => /^[：:“"]?$/.test(reading.text.slice(end, start)))
      if (name === undefined || name.isOfficial || maskedName.test(name.name)) continue
      yield { kind: 'health', severity: 'error', start: index, end, masked: '困难群众' }
    }
  },
}

const calledPatient = sieve(
  /(?:患者|病人|病患|残疾人(?:员|士)?|重残人员)(?=[：:“"]?[\u4e00-\u9fa5])/g,
)
const maskedName = /[*＊×✱∗某○〇●◯■□█]/

/** A word tells something of a person when one is named in the same stretch of text. */
function createDetector(kind: IdentityKind, masked: string, words: RegExp, reach = 30): Detector {
  const sieved = sieve(words)
  return {
    *find(reading) {
      for (const { 0: word, index } of findSieved(sieved, reading.text, reading.places)) {
        const place = { start: index, end: index + word.length }
        // 社区矫正人员 and 癌症患者 are many, unless a name follows at once.
        const isGroup = /^(?:人员|对象|人士|群体|患者|病人|家庭|老人|父母)/.test(
          reading.text.slice(place.end, place.end + 2),
        )
        // Who complained is told by 信访人 only of whom it stands before.
        const distance = /[访报诉]人$/.test(word) ? 1 : isGroup ? Math.min(8, reach) : reach
        if (!isNearName(reading, place, distance)) continue
        const severity: IdentityHit['severity'] = 'error'
        yield { kind, severity, ...place, masked }
      }
    },
  }
}
