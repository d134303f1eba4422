/** The groups of whom to be known is a harm: who receives aid, who is disabled, ill or alone. */
export const sensitiveGroupPattern =
  /低保|最低生活保障|特困|五保|临时救助|困难(?:群众|家庭|户)|救助(?:对象|人员|家庭)|低收入|残疾|失能|失智|精神障碍|孤儿|无人抚养|困境(?:儿童|未成年)|留守|流浪|优抚|高龄|重病|大病|艾滋|社区矫正|刑满|吸毒|戒毒|单亲|失独|计生特殊/

/** Tells whether the words are the head of a count of persons or households, of whichever group. */
export function isCountHead(head: string): boolean {
  const bare = head.replace(/\s+/g, '')
  return countHead.test(bare) && !otherHead.test(bare)
}

/** Tells whether the words count persons or households of a group of whom to be known is a harm. */
export function isSensitiveCount(words: string): boolean {
  return sensitiveGroupPattern.test(words) && isCountHead(words)
}

const countHead =
  /(?:户|人|人次|户次|对象|家庭|人员|儿童|老人)(?:总?数|合计|小计)?(?:[（(][^（）()]*[）)])?$|[（(](?:户|人|人次|户次|名|位)[）)]$|^(?:新增|停发|退出|清退|纳入|调整|减少|取消)(?:户|人|对象)/

// Money, rates and times; and those who are at work, at a meeting or in office.
const otherHead =
  /元|金额|资金|标准|单价|率|比|[%％]|均|年龄|年份|日期|时间|电话|编号|序号|名次|负责人|联系人|责任人|经办人|工作人员|干部|代表|党员|志愿者|网格员|应到|实到|到会|参会|参评|参加|申请人$|户主|领取人|受助人|姓名|机构|床位/
