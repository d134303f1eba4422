import { doubleSurnames, ordinaryWords, singleSurnames } from './surnames.ts'

/** The persons that a text names, full, masked (王*明) or as 王某某; those who are named in an office apart. */
export function findPersonNames(text: string): PersonName[] {
  const found: PersonName[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? ''
      const start = match.index + match[0].indexOf(name)
      if (isOrdinary(name) || isTitle(text, start, name)) continue
      found.push({
        start,
        end: start + name.length,
        name,
        isOfficial: isOfficial(text, start, name),
      })
    }
  }
  return removeRepeated([...found, ...findEnumerated(text)])
}

/** Tells whether a text, such as the cell of a table, is a person's name and nothing else. */
export function isPersonName(text: string): boolean {
  const name = text.trim()
  return wholeName.test(name) && !isOrdinary(name)
}

export interface PersonName {
  readonly start: number
  readonly end: number
  readonly name: string
  /** Named in an office, as 局长 or 审核人: on duty, not as a private person. */
  readonly isOfficial: boolean
}

const surname = `(?:${doubleSurnames.join('|')}|[${singleSurnames}])`
const star = '[*＊×✱∗某○〇ХxX?？●◯■□█#_]'
const masked = `${surname}(?:${star}{1,3}[\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5]${star}{1,2})`
const full = `${surname}[\\u4e00-\\u9fa5]{1,2}`
const wholeName = new RegExp(`^(?:${masked}|${full})$`)

const private_ =
  '村民|居民|群众|户主|申请人|申报人|患者|病人|病患|伤者|死者|老人|低保户|贫困户|脱贫户|监测户|困难户|五保户|特困户|特困人员|低保对象|救助对象|保障对象|受助人|帮扶对象|贫困人员|残疾人|家属|其子|其女|儿子|女儿|妻子|丈夫|父亲|母亲|爱人|配偶|之子|之女|之妻|孙子|孙女|儿媳|女婿|哥哥|弟弟|姐姐|妹妹|孤儿|(?<!大|研究)学生|儿童|幼儿|婴儿|男孩|女孩|孩子|少年|同学|社员|党员|军属|烈属|老兵|军人|退役军人|优抚对象|战士|青年|妇女|产妇|孕妇|矫正对象|矫正人员|服刑人员|刑释人员|解教人员|释放人员|劳教人员|吸毒人员|戒毒人员|上访人|信访人|投诉人|举报人|当事人|收养人|被收养人|监护人|养父|养母|原告|被告|违法人|业主|租户|房主|屋主|车主|车主为|承包人|承包户|农户|养殖户|种粮大户|收款人|领款人|领取人|代领人|户名|开户人|持卡人|患儿|难童|精神病人|重病户'
const labels =
  '姓\\s*名|名字|户主姓名|申请人姓名|学生姓名|儿童姓名|患者姓名|本人姓名|收款人|户名|户主|申请人|领取人|被救助人|救助对象|保障对象|代理人|监护人|持卡人|联系人|产权人|权利人|承包方|承租人|车主|患者|当事人|死者|父亲|母亲|配偶|本人'
const after =
  '(?=[（(,，、\\s|]{0,2}(?:男|女)(?![儿孩士性人方子友])|\\s*(?:同志|先生|女士|大爷|大妈|大娘|大叔|大婶|老人|奶奶|爷爷|阿姨|婆婆|小朋友|夫妇|夫妻|老汉|老太)|(?:同学|一家|家庭|家)(?![习校年科期里长门])|(?:身|因|突|确|罹|曾|现|不幸|长期)?(?:患有?|查出|诊断)|因(?:病|患|残|伤|车祸|重)|[,，（(]?(?:现年|今年|年仅|年满|刚满)|[,，（(\\s]{0,2}\\d{1,3}\\s?(?:周)?岁|[,，（(、\\s:：]{0,2}(?:身份证|居民身份证|公民身份|证件号|证件号码|残疾证|手机|电话|联系电话|银行|账号|帐号|卡号|家住|住址|现住|户籍|家庭住址|生于|出生|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?出?生|汉族|回族|壮族|满族|苗族|残疾|[一二三四]级)|系[^，。]{0,12}(?:人|户|子|女)|住(?:在|我|本|[\\u4e00-\\u9fa5]{1,6}(?:村|组|社区|路|街|巷))|(?:刑满|服刑|吸毒|戒毒|离异|离婚|丧偶|怀孕|被判|接受社区矫正)|[,，（(]?(?:手机|联系)?(?:电话|方式)?[:：]?\\s?1[3-9]\\d{9})'
const boundary =
  '(?=$|[\\s，,。；;、：:！!？?（()）|/“”"《》0-9*]|因|患|的|等|家|户|一家|同志|身|住|于|被|系|已|与|和|在)'
const pre = '(?<![\\u4e00-\\u9fa5])'

const patterns = [
  new RegExp(
    `(${surname}(?:[*＊×✱∗●◯■□█]{1,3}[\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5][*＊×✱∗●◯■□█]{1,2}|某{1,2}[\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5]某))`,
    'g',
  ),
  new RegExp(
    `(?:${labels})(?:[为是]|[（(][^）)]{0,8}[）)])?\\s*[：:|\\s]\\s*(${masked}|${full})(?![\\u4e00-\\u9fa5]{3})`,
    'g',
  ),
  new RegExp(
    `(?:${private_})[“"：:\\s]{0,2}(${masked}|${surname}[\\u4e00-\\u9fa5]{1,2}?)${boundary}`,
    'g',
  ),
  new RegExp(`(${full}?)${after}`, 'g'),
  new RegExp(`${pre}(${surname}[\\u4e00-\\u9fa5]{1,2})(?=户[，,、（(]|户(?:口|因|家庭)|某)`, 'g'),
]

const titles =
  '(?:局|副?县|副?区|副?市|副?镇|副?乡|副?所|副?科|副?处|副?部|副?院|副?校|副?站|副?会|秘书|副?组|副?队|副?司|副?厅|股|连|营|村|社|厂|园|馆|台|行|店|团)长|书记|主任|主席|委员|专员|干事|干部|网格员|民政员|协理员|律师|法官|检察官|民警|警官|记者|教授|专家|医生|医师|护士|教师|老师|经理|董事|会计|出纳|审核人?|签发人?|审定|校对|编辑|撰稿|通讯员|供稿|经办人?|负责人|主持人?|工作人员|联络员|联系人|指导员|监督员|社工|志愿者|代表|候选人|当选|秘书|同志任|巡视员|调研员|负责同志|值班员?|带班|分管领导|包村领导|领导'
const titleBefore = new RegExp(`(?:${titles})[：:\\s“（(、]{0,2}$`)
const titleAfter = new RegExp(
  `^[，,、（(\\s]{0,2}(?:同志)?(?:任|担任|兼任|当选)?[\\u4e00-\\u9fa5]{0,10}?(?:${titles})`,
)

function isOfficial(text: string, start: number, name: string): boolean {
  const end = start + name.length
  return (
    titleBefore.test(text.slice(Math.max(0, start - 10), start)) ||
    titleAfter.test(text.slice(end, end + 18).replace(/[。；;\n|][\s\S]*/, ''))
  )
}

function isOrdinary(name: string): boolean {
  return ordinaryWords.has(name.slice(0, 2)) || /[的了在是有为与及等之们]/.test(name.slice(1))
}

/** 张局长 and 李书记 name an office; 王大爷 names a person whom neighbours know, and stays. */
function isTitle(text: string, start: number, name: string): boolean {
  return new RegExp(`^.(?:${titles})`).test(text.slice(start, start + name.length + 2))
}

/** 张三、李四、王五: three or more in a row are persons even without another sign. */
function findEnumerated(text: string): PersonName[] {
  const found: PersonName[] = []
  for (const { 0: list, index } of text.matchAll(enumeration)) {
    const parts = Array.from(list.matchAll(/[^、，,\s]+/g))
    if (parts.some(([part]) => !isPersonName(part))) continue
    for (const part of parts) {
      const start = index + part.index
      const name = part[0]
      found.push({
        start,
        end: start + name.length,
        name,
        isOfficial: isOfficial(text, start, name),
      })
    }
  }
  return found
}

const enumeration = new RegExp(
  `(?<![\\u4e00-\\u9fa5])(?:${surname}[\\u4e00-\\u9fa5*＊某]{1,2}[、，, ]){2,}${surname}[\\u4e00-\\u9fa5*＊某]{1,2}(?![\\u4e00-\\u9fa5])`,
  'g',
)

function removeRepeated(names: readonly PersonName[]): PersonName[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((name) => {
    if (name.start < end) return false
    end = name.end
    return true
  })
}
