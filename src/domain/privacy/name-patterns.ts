import { doubleSurnames, givenCharacters, singleSurnames } from './surnames.ts'

export const surname = `(?:${doubleSurnames.join('|')}|[${singleSurnames}])`
const star = '[*＊×✱∗某○〇ХxX?？●◯■□█#_]'
const masked = `${surname}(?:${star}{1,3}[\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5]${star}{1,2})`
const full = `${surname}[\\u4e00-\\u9fa5]{1,2}`
/** A text that is a name and nothing else. */
export const wholeName = new RegExp(`^(?:${masked}|${full})$`)

const private_ =
  '村民|居民|群众|户主|申请人|申报人|患者|病人|病患|伤者|死者|老人|低保户|贫困户|脱贫户|监测户|困难户|五保户|特困户|特困人员|低保对象|救助对象|保障对象|受助人|帮扶对象|贫困人员|残疾人|家属|其子|其女|儿子|(?<!妇)女儿|妻子|丈夫|父亲|母亲|爱人|配偶|之子|之女|之妻|孙子|孙女|儿媳|女婿|哥哥|弟弟|姐姐|妹妹|孤儿|(?<!大|研究)学生|儿童|幼儿|婴儿|男孩|女孩|孩子|少年|同学|社员|党员|军属|烈属|老兵|军人|退役军人|优抚对象|战士|青年|妇女|产妇|孕妇|矫正对象|矫正人员|服刑人员|刑释人员|解教人员|释放人员|劳教人员|吸毒人员|戒毒人员|上访人|信访人|投诉人|举报人|当事人|收养人|被收养人|监护人|养父|养母|原告|被告|违法人|业主|租户|房主|屋主|车主|车主为|承包人|承包户|农户|养殖户|种粮大户|收款人|领款人|领取人|代领人|户名|开户人|持卡人|患儿|难童|精神病人|重病户'
const labels =
  '姓\\s*名|名字|户主姓名|申请人姓名|学生姓名|儿童姓名|患者姓名|本人姓名|收款人|户名|户主|申请人|领取人|被救助人|救助对象|保障对象|代理人|监护人|持卡人|联系人|产权人|权利人|承包方|承租人|车主|患者|当事人|死者|父亲|母亲|配偶|本人'
const after =
  '(?=[（(,，、\\s|]{0,2}(?:男|女)(?![儿孩士性人方子友])|\\s*(?:同志|先生|女士|大爷|大妈|大娘|大叔|大婶|老人|奶奶|爷爷|阿姨|婆婆|小朋友|夫妇|夫妻|老汉|老太)|(?:同学|一家)(?![习校年科期里长门])|[之的](?:妻|子|女|夫|母|父|孙|兄|弟|姐|妹|儿)(?![人们性])|(?:身|因|突|确|罹|曾|现|不幸|长期)?(?:患有?|查出|诊断)|因(?:病|患|残|伤|车祸|重)|[,，（(]?(?:现年|今年|年仅|年满|刚满)|[,，（(\\s]{0,2}\\d{1,3}\\s?(?:周)?岁|[,，（(、\\s:：]{0,2}(?:身份证|居民身份证|公民身份|证件号|证件号码|残疾证|手机|电话|联系电话|银行|账号|帐号|卡号|家住|住址|现住|户籍|家庭住址|生于|出生|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?出?生|汉族|回族|壮族|满族|苗族|残疾(?!人[联事福保群])|[一二三四]级)|系[^，。]{0,12}(?:人|户|子|女)|住(?:在|我|本|[\\u4e00-\\u9fa5]{1,6}(?:村|组|社区|路|街|巷))|(?:刑满|服刑|吸毒|戒毒|离异|离婚|丧偶|怀孕|被判|接受社区矫正)|[,，（(]?(?:手机|联系)?(?:电话|方式)?[:：]?\\s?1[3-9]\\d{9})'
const boundary =
  '(?=$|[\\s，,。；;、：:！!？?（()）|/“”"《》0-9*]|因|患|的|等|家|户|一家|同志|身|住|于|被|系|已|与|和|在|由|之|成绩|今年|现年|就读|上学|[一二三四五六七八九两\\d]\\S?(?:岁|年级))'
const pre = '(?<![\\u4e00-\\u9fa5])'

const notPlace =
  '(?![\\u4e00-\\u9fa5]{0,2}(?:村|镇|乡|县|市|区|路|街|巷|桥|河|山|湖|组|屯|庄|社|院|校|站|园|公司|中心|小学|中学|医院|大道|集团|银行|超市|商店))'

/** What says that a name stands there, each with the name as its first group. */
export const namePatterns = [
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

/** A name at the beginning of a sentence, a line or a cell, with a character of given names. */
export const leadingName = new RegExp(
  `(?<=^|[\\n。；;|\\d.、）)\\s])(${surname}(?:[${givenCharacters}]|[\\u4e00-\\u9fa5][${givenCharacters}]|[${givenCharacters}][\\u4e00-\\u9fa5]))(?=[，,：:（(]|因|被|系)`,
  'g',
)

/** A surname and two characters of given names, whatever stands around them but a place. */
export const likelyName = new RegExp(`(${surname}[${givenCharacters}]{2})${notPlace}`, 'g')
