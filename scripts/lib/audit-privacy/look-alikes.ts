import type { Random } from '../corpus/random.ts'
import { digits } from './persons.ts'

/** A sentence that gives nobody away and looks as if it did. */
export function createLookAlike(random: Random): string {
  return random.pick(sentences)(random)
}

const sentences: readonly ((random: Random) => string)[] = [
  (random) =>
    `统一社会信用代码 ${random.pick(['91350100M000100Y43', '11341702486344515H', '1137078555222300XQ'])}。`,
  (random) =>
    `索引号 11341702486344515H/2026${random.between(10, 12)}-${digits(random, 5)}，云民发〔2026〕${random.between(1, 99)}号。`,
  (random) =>
    `办公电话 0${random.between(311, 398)}-${random.between(2, 8)}${digits(random, 6)}，热线 12345、12348。`,
  (random) =>
    `项目编号：HT${digits(random, 9)}，中标金额 ${random.between(10, 999)}${digits(random, 5)}.${digits(random, 2)} 元。`,
  (random) => `合同编号 2026${digits(random, 10)}，发票号码 ${digits(random, 8)}。`,
  (random) =>
    `订单号：1${random.between(3, 9)}${digits(random, 9)}，流水号 ${digits(random, 19)}。`,
  (random) =>
    `共 1${random.between(3, 9)}${digits(random, 3)} 户 ${random.between(3, 9)}${digits(random, 4)} 人，发放 ${random.between(1, 9)}${digits(random, 7)} 元。`,
  () => '区民政局局长王建国走访慰问困难群众，到肿瘤医院、儿童福利院调研。',
  () => '患有癌症、尿毒症、白血病的特困人员，重度残疾人和孤儿，可以申请救助。',
  () => '刑满释放人员、社区矫正对象、戒毒康复人员由司法所安置帮教。',
  () => '未满18周岁的未成年人，6岁以下儿童，14岁以下学生免费参加。',
  () => '1949年10月1日以前出生的老人，2009年1月1日以后出生的儿童，按规定发放。',
  () => '救助情况：王*，300元；李*明，500元；欧阳*，200元。',
  () => '身份证号 35*************123，手机 138****1234。',
  (random) =>
    `捐赠账户户名：云溪区慈善总会，账号 ${digits(random, 19)}，开户行：农业银行云溪支行。`,
  (random) => `地址：云溪区文庙路${random.between(1, 200)}号，乘 ${random.between(1, 40)} 路公交。`,
  (random) =>
    `ISBN 978-7-${digits(random, 3)}-${digits(random, 5)}-${digits(random, 1)}，京ICP备${digits(random, 8)}号。`,
  (random) =>
    `详见 https://www.example.gov.cn/art/2026/11/${digits(random, 8)}_${digits(random, 11)}.html`,
  (random) => `校验值 sha256:${digits(random, 12)}ab${digits(random, 20)}cd${digits(random, 11)}。`,
  (random) => `公务用车 苏A${digits(random, 5)} 年检，里程 ${digits(random, 6)} 公里。`,
  () => '联系人：张三，电话：0311-2345678，邮箱 mzj@example.gov.cn。',
  () => '监督委员会主任李四、委员王五参加会议，审核人赵六。',
  (random) =>
    `公示期 2026-11-${random.between(10, 28)} 至 2026-12-${random.between(10, 28)}，每日 8:30-17:30。`,
  (random) =>
    `国债 ${digits(random, 6)}，期号 2026${digits(random, 4)}，面积 1${random.between(30, 99)}.${digits(random, 2)} 平方米。`,
]
