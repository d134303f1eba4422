/**
 * Whether a property that programs fill in by themselves names a person: not the unit that publishes, not
 * an office, and not what a program or a new computer calls whoever uses it.
 */
export function isNamedPerson(value: string, unitNames: ReadonlySet<string>): boolean {
  const name = value.trim()
  if (name === '' || unitNames.has(name) || !/\p{L}/u.test(name)) return false
  return !programs.test(name) && !offices.test(name)
}

/** A name as a report may show it: 张*. */
export function maskName(name: string): string {
  return `${/^./u.exec(name.trim())?.[0] ?? ''}*`
}

const programs =
  /^(?:administrator|admin|user\d*|users?|owner|guest|root|home|office|system|sys|author|unknown|un-?named|none|windows ?(?:用户|user)?|微软(?:用户|中国)|microsoft.*|wps.*|kingsoft.*|libreoffice.*|openoffice.*|apache.*|python-docx|openpyxl|xlsxwriter|sheetjs|hucre|docx4j|aspose.*|adobe.*|hp|dell|lenovo|联想|asus|acer|thinkpad|huawei|华为|xiaomi|pc|computer|china|mac|apple|iphone|deepin|uos|kylin|作者|用户|管理员|办公室|电脑|计算机)(?:[-_ ]?\d+)?$/i

const offices =
  /(?:局|委|委员会|办|办公室|会|政府|社区|村|镇|乡|街道|中心|公司|组|站|所|院|校|学校|厅|部|处|科|股|室|队|馆|集团|银行|大学|协会)$/
