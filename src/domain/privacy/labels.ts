/** Words before a number that say what it is. Each is looked for at the end of what stands before. */

const colon = String.raw`(?:号码|号|编号)?(?:[（(][^（）()]{0,10}[）)])?(?:[是为系:：|“"=＝]|&quot;)*$`

/** 身份证号：. */
export const idLabel = new RegExp(
  `(?:身份证|身份证件|公民身份|证件|证号|居民证|身份号|ID\\s*card|idcard|id_card|idno|sfz|sfzh|IDNumber)${colon}`,
  'i',
)

/** 手机：, 联系电话：, and the letters that stand before a number in file names. */
export const phoneLabel = new RegExp(
  `(?:手机|电话|联系方式|联系|移动电话|致电|拨打|电联|微信|tel|phone|mobile|mob|wechat|wx|vx|sj|dh|cell)${colon}`,
  'i',
)

/** 账号：, 卡号：, 开户行：. */
export const accountLabel =
  /(?:[账帐]号|[账帐]户|卡号|开户行|开户|银行|信用社|农商行|存折|折号|一卡通|一折通|社保卡|惠农卡|储蓄卡|银联|卡)[^，。；;\n]{0,24}$/

/** Codes that look like other numbers: no person has them. */
export const codeLabel = new RegExp(
  `(?:[建地选乡]字第?|信用代码|机构代码|索引号?|文号|字号|编号|编码|代码|订单号?|单号|流水号?|合同号?|项目号|招标|标段|发票号?码?|票据|凭证号?|许可证|备案号?|登记号|登记证|注册号|税号|税务登记证?|条形?码|序列号|ISBN|ISSN|CN|期号|批号|批次|型号|货号|版本|version|amount|total|收据|回执|存根|№|摘要|校验[码值]?|哈希值?|SHA-?\\d*|MD5|digest|宗地号?|产权证|不动产权?|公网安备|ICP备?|案号|档案号|档号|邮编|邮政编码|区划|会议号|会议|面积|金额|合计|总计|资金|[¥￥])${colon}`,
  'i',
)

/** QHX-2026-CG- before a number: a part of the code that it ends. */
export const codePrefix =
  /(?:[A-Z0-9]{1,8}[-/]){1,6}$|(?<=[号码：:])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]$/

/** An amount or a quantity, by what stands after it. */
export const amountUnit =
  /^(?:\.\d{1,2})?(?:元|万|亿|千元|平方|立方|㎡|亩|吨|公斤|斤|户(?![名主口籍])|人次|个|件|块|份|字节|KB|MB|%|美元|人民币)/i

/** 监督电话：, 热线：; what follows is the number of an office. */
export const officeLabel =
  /(?:监督|举报|投诉|咨询|服务|办公|值班|受理|公开|公示|异议|热线|传真|总机|报名|预约|求助|救助|报警|应急|客服|信访|受理处|办公室|窗口|大厅|单位|中心|机关|委员会|居委会|村委会|街道|民政局|政府|科|股|所|处|站)(?:[^，。；;\n]{0,6})?(?:电话|热线|号码|专线|传真|方式|室|处)?[（(]?[^，。；;\n]{0,6}[:：]?$/

/** 户名：云溪区慈善总会: an account of an organisation. */
export const organisation =
  /(?:局|委员会|村委|居委|联合社|合作社|总社|公司|中心|医院|学校|幼儿园|小学|中学|慈善总会|基金会|协会|商会|政府|办事处|街道办|财政所|经管站|会计|专户|对公|基本户|单位|捐赠|捐款|福利院|敬老院|养老院|红十字会)/

/** 施工许可证编号 is a region, a day and a sequence: one in eleven passes for an ID number. */
export const permitLabel = /许可证(?:编号|号码?)?[：:为是]?$/
