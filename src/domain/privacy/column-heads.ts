import { toPlainView } from './plain-view.ts'

/** What a column holds, by its head. */
export function classifyHead(head: string): ColumnKind | undefined {
  const text = toPlainView(head)
    .text.replace(/[\s*·•、，,/\\|]+/g, '')
    .replace(/^[（(]|[）)]$/g, '')
  if (text === '' || text.length > 24) return undefined
  if (maskedHead.test(text)) return 'masked'
  return kinds.find(({ pattern, not }) => pattern.test(text) && !(not?.test(text) ?? false))?.kind
}

export type ColumnKind =
  /** Numbers and facts of a person that never stand on the web. */
  | 'identity'
  /** Illness, disability, marriage, relations: of a person, where one is named. */
  | 'condition'
  /** Phones, addresses and mailboxes: of an office or of a person. */
  | 'contact'
  /** Contacts that are a person's by the head's own words. */
  | 'private-contact'
  | 'name'
  /** 职务, 负责人: the row tells of somebody on duty. */
  | 'duty'
  | 'unit'
  | 'age'
  /** An identity that the clerk says is masked, in every cell. */
  | 'masked'

const maskedHead = /已?(?:脱敏|隐去|遮盖)(?:处理)?[）)]?$/
const publicWords =
  /监督|举报|投诉|咨询|服务|办公|值班|受理|公开|公示|异议|热线|传真|单位|机构|对公|公司|企业|中心|窗口|部门|村委|居委|机关|学校|医院|院方|供应商|代理|中标|业务|客服|官方|收款单位|专户|基本户/

const kinds: readonly HeadRule[] = [
  {
    kind: 'identity',
    pattern:
      /身份证|公民身份|身份号码?|证件(?:号|编号|类型及号)|^证号$|^ID(?:号|CARD|NUMBER)?$|护照|通行证|居住证号|户口簿?号|户口本号|(?:银行)?卡号|银行卡|(?:^|[^0-9])卡[/／]?[账帐]号|[账帐]号|[账帐]户|[卡折账帐][（(][卡折账帐][）)]号|开户|一卡通|一折通|(?<![结库留])存折|折号|社保卡|社保号|社会保障|社会保险|医保|参保号|新农合|合作医疗|残疾人?证|残疾证|残别|残级|低保证|五保证|特困证|优待证|学籍|学号|车牌|号牌|驾驶证/,
    not: /单位账|单位帐|对公|公司|专户|统一社会|信用代码|组织机构|账户余额|开户许可|医保(?:补|支|报|统|政|基金|人数|金额|缴)|社保(?:补|缴|人数|金额|费)|开户数|账户数|开户率|(?:账|帐)户(?:名称)?(?:类型|性质|管理)|人数|金额|（元）|\(元\)|证件名称|车牌(?:数|照数)|^账户名称$/,
  },
  {
    kind: 'identity',
    pattern: /出生(?:日期|年月日?|时间)?$|^出生|生日|^生辰/,
    not: /出生(?:人口|人数|率|缺陷|地|数|登记|医学)/,
  },
  {
    kind: 'identity',
    pattern:
      /病种|病情|病名|病因|疾病|患病|病史|诊断|医疗诊断|健康状况|身体状况|孕周|孕情|孕检|怀孕|避孕|节育|末次月经|残疾(?:类别|等级|级别|类型|种类|程度|情况)|致残|伤残等级|精神状况/,
    not: /人数|户数|数量|发病率|例数|（人）|\(人\)|补助标准|名称/,
  },
  {
    kind: 'private-contact',
    pattern:
      /手机|移动电话|本人电话|个人电话|家庭(?:电话|住址|地址)|家长电话|家属电话|监护人(?:电话|联系)|户主电话|申请人电话|住址|现住|家庭所在|户籍(?:地址|所在地|地)|户口所在|居住地|居住地址|门牌|详细地址|楼栋|单元|房号|房间号|微信|QQ|个人邮箱/,
    not: /手机(?:数|款|补)|人数|户数|门牌(?:制作|安装|数)|单元(?:数|名)/,
  },
  {
    kind: 'condition',
    pattern:
      /婚姻|婚否|家庭(?:成员|关系|情况|收入)|与(?:户主|申请人|本人|残疾人|监护人|受助人)关系|配偶|子女(?:姓名|情况)|监护人|致贫原因|致困原因|困难(?:原因|情况|类型)|救助(?:事由|原因)|申请(?:原因|理由|事由)|刑期|罪名|矫正|戒毒|吸毒|宗教|存款|财产|收入情况|家庭(?:人均)?(?:月|年)?收入/,
    not: /人数|户数|合计|（人）|（户）|监护人数/,
  },
  {
    kind: 'contact',
    pattern:
      /电话|联系方式|联系号码|通讯方式|座机|固话|邮箱|电子邮件|e-?mail|^地址$|通讯地址|联系地址|^tel$/i,
    not: /电话费|话费|电话数|电话(?:（|\()?部/,
  },
  {
    kind: 'name',
    pattern:
      /姓名|名字|^户主$|^申请人$|^领取人$|^受助人$|^救助对象$|^保障对象$|^供养对象$|^收款人$|^领款人$|^代领人$|^残疾人$|^老人$|^学生$|^儿童$|^患者$|^村民$|^居民$|^户名$|^承包户$|^承租人$|^党员$|^业主$|^人员$|^监护人$/,
    not: /单位|机构|负责人|联系人|项目|法人|网格员|干部|队长|组长/,
  },
  {
    kind: 'duty',
    pattern:
      /职务|岗位|负责人|联系人|法人|法定代表人|院长|主任|网格员|干部|包村|值班|带班|书记|经办人|责任人|分工|队长|组长|委员/,
  },
  {
    kind: 'unit',
    pattern:
      /单位|机构|部门|名称|社区|^村|街道|乡镇|学校|医院|网点|站点|企业|公司|窗口|科室|养老院|敬老院|服务点|场所/,
  },
  { kind: 'age', pattern: /^年龄|周岁|^岁数?$/, not: /年龄(?:段|组|结构|分布|要求|范围)/ },
]

interface HeadRule {
  readonly kind: ColumnKind
  readonly pattern: RegExp
  readonly not?: RegExp
}

/** Tells whether a head says that its contacts are an office's. */
export function isPublicHead(head: string): boolean {
  return publicWords.test(head)
}
