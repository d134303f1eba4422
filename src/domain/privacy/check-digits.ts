/** The check character of a 居民身份证号 after its first 17 digits (ISO 7064 MOD 11-2, GB 11643-1999). */
export function toIdCheckCharacter(body: string): string {
  const sum = Array.from(body, Number).reduce(
    (total, digit, index) => total + digit * (idWeights[index] ?? 0),
    0,
  )
  return '10X98765432'.charAt(sum % 11)
}

/** Tells whether 17 digits and a check character are a 居民身份证号 of somebody born until today. */
export function isIdNumber(text: string, today: string): boolean {
  return hasIdForm(text, today) && toIdCheckCharacter(text.slice(0, 17)) === text[17]
}

/** Tells whether 18 characters have the region and the day of birth of an ID number. */
export function hasIdForm(text: string, today: string): boolean {
  return hasIdStart(text, today) && /^\d{17}[\dX]$/.test(text)
}

/** 15 digits, issued until 1999: region, day of birth with a short year, sequence. */
export function isOldIdNumber(text: string): boolean {
  return (
    hasRegion(text) && /^\d{15}$/.test(text) && isBirthDay(`19${text.slice(6, 12)}`, '1999-12-31')
  )
}

/** The eleven digits of a mobile number, without the code of the country; undefined where they are none. */
export function toMobile(digits: string): string | undefined {
  return mobilePattern.exec(digits)?.[1]
}

const mobilePattern =
  /^(?:00)?(?:86)?(1(?:3\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8})$/

/** Tells whether the digits of a card pass ISO/IEC 7812-1 (Luhn). */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => {
      if (index % 2 === 0) return total + digit
      return total + (digit > 4 ? digit * 2 - 9 : digit * 2)
    }, 0)
  return sum % 10 === 0
}

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

// GB/T 2260 provinces, 81–83 residence permits of Hong Kong, Macao and Taiwan, 91 residents from abroad.
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
)

/** Tells whether the first 14 digits are a region and a day of birth. */
function hasIdStart(text: string, today: string): boolean {
  return hasRegion(text) && isBirthDay(text.slice(6, 14), today)
}

function hasRegion(text: string): boolean {
  return provinces.has(text.slice(0, 2))
}

/** `YYYYMMDD`, a real day, not after today. */
function isBirthDay(digits: string, today: string): boolean {
  const century = digits.slice(0, 2)
  if (century !== '19' && century !== '20' && century !== '18') return false
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  if (!/^(?:18[5-9]|19|20)/.test(day) || day > today) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
