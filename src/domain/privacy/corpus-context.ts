import type { Corpus } from '#domain/corpus.ts'
import type { TextContext } from './text-context.ts'

/**
 * What of a portal's own contacts is public: of its organiser, its units, and those who take objections.
 * @param now the moment of the build, which begins with its day
 */
export function toTextContext(corpus: Corpus, now: string): TextContext {
  const { site, units, affairs } = corpus
  const phones = [
    site?.data.contact.phone,
    ...units.map(({ data }) => data.phone),
    ...affairs.map(({ data }) => data.objection?.phone),
  ]
  const emails = [site?.data.contact.email, ...units.map(({ data }) => data.email)]
  return {
    official: {
      phones: new Set(phones.flatMap((phone) => (phone === undefined ? [] : toSpellings(phone)))),
      emails: new Set(emails.flatMap((email) => email?.toLowerCase() ?? [])),
    },
    today: now.slice(0, 10),
  }
}

/** With and without the area code, and without the extension. */
function toSpellings(phone: string): string[] {
  const digits = phone.replace(/转.*$/, '').replace(/\D/g, '')
  const local = /^0\d{2,3}(\d{7,8})$/.exec(digits)?.[1]
  return local === undefined ? [digits] : [digits, local]
}
