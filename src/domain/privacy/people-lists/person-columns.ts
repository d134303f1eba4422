import type { Table } from '#domain/corpus.ts'
import { isPersonName } from '#domain/privacy/person-names.ts'

/** The columns whose heads say that they name persons of whom the table tells, not those on duty. */
export function findNameHeads({ columns }: Table): string[] {
  return columns.filter((column) => nameHead.test(column) && !dutyHead.test(column))
}

/** The columns in which names stand, whatever their heads say. */
export function findNameColumns(table: Table): string[] {
  return table.columns.filter((column) => {
    if (dutyHead.test(column) || placeHead.test(column)) return false
    const filled = table.rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '')
    const names = filled.filter(isPersonName)
    if (nameHead.test(column)) return names.length > 0
    // A name without such a head is recognised by its company.
    return names.length >= 2 && names.length * 5 >= filled.length * 4 && names.some(isMaskedName)
  })
}

/** A list of aid by its own columns: who, how many at home, how much. */
export function isHouseholdList({ columns }: Table): boolean {
  return (
    columns.some((column) => nameHead.test(column) && !dutyHead.test(column)) &&
    columns.some((column) => householdSize.test(column)) &&
    columns.some((column) => aidAmount.test(column))
  )
}

/** Tells whether a name leaves out enough that a stranger cannot tell who it is. */
export function isMaskedName(name: string): boolean {
  return /[*＊×✱∗某○〇●◯■□█]/.test(name)
}

const nameHead =
  /姓名|名字|^(?:户主|户名|申请人|领取人|受助人|收款人|救助对象|保障对象|供养对象|补助对象|低保户|特困人员|儿童)$/
const dutyHead =
  /经办|负责|联系人|联络|审核|审批|审查|责任人|主任|书记|委员|干部|社工|网格员|填表|制表|调查人|评议人|工作人员|志愿者|督导|包联|帮扶人/
const placeHead = /村|社区|小组|单位|地区|区县|乡|镇|街道|区域|项目|类别|类型|名称|部门|机构|地点/
const householdSize =
  /家庭人口|人口数|家庭成员(?:数|人数)|保障人[口数]|(?:享受|救助|家庭)人数|^人[口数](?:[（(][^（）()]*[）)])?$/
const aidAmount = /(?:保障|救助|补助|补贴|发放|救济|低保)(?:金|资金|标准|金额|额)|金额|元/
