import { doubleSurnames } from './surnames.ts'

/** The first two and the last three characters of an ID number: 35*************123. */
export function maskIdNumber(digits: string): string {
  if (digits.length < 15)
    return `${digits.slice(0, 2)}${'*'.repeat(Math.max(4, digits.length - 2))}`
  return `${digits.slice(0, 2)}${'*'.repeat(digits.length - 5)}${digits.slice(-3)}`
}

/** 138****1234. */
export function maskMobile(digits: string): string {
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`
}

/** A number of which only its last two digits may stand in a report. */
export function maskNumber(text: string): string {
  const digits = text.replace(/[^0-9A-Za-z]/g, '')
  return `****${digits.slice(-2)}`
}

/** 张*, 王*明, 欧阳*; more than one given character leaves the last. A masked name stays as it is. */
export function maskName(written: string): string {
  const name = written.replace(/\s+/g, '')
  if (/[*＊某×●○□■◯█]/.test(name)) return name
  const surname = doubleSurnames.find((each) => name.startsWith(each)) ?? name.slice(0, 1)
  const given = name.slice(surname.length)
  if (given.length <= 1 || surname.length === 2) return `${surname}*`
  return `${surname}*${given.slice(-1)}`
}

/** What may stand of an address: until its township or street; nothing where neither is named. */
export function maskAddress(address: string): string {
  return /^.*?(?:镇|乡|街道|办事处)/.exec(address.trim())?.[0] ?? '（住址略）'
}
