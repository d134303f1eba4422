import type { Random } from '../corpus/random.ts'
import type { LeakKind } from './leaks.ts'
import { createPerson } from './persons.ts'
import type { Person } from './persons.ts'

/** The name of a file as it comes from a scanner, a chat or a careful clerk. */
export function createNamed(random: Random, nth: number): { kind: LeakKind; name: string } {
  const person = createPerson(random)
  const [kind, write] = names[nth % names.length] ?? names[0]
  return { kind, name: `${write(person)}-${nth}` }
}

const names: readonly [NamedFile, ...NamedFile[]] = [
  ['mobile', ({ phone }) => phone],
  ['mobile', ({ name, phone }) => `${name}${phone}`],
  ['ID number', ({ id }) => `身份证${id}`],
  ['ID number', ({ name, id }) => `${name}_${id}`],
  ['mobile', ({ phone }) => `名单-${phone}`],
  ['bank card', ({ name, card }) => `${name}银行卡${card}`],
  ['disability card', ({ name, id }) => `残疾证${id}43 ${name}`],
  ['health', ({ name }) => `村民${name}尿毒症诊断书`],
  ['licence plate', ({ name, plate }) => `车主${name}${plate}`],
  ['minor', ({ name }) => `孤儿${name}的材料`],
]

type NamedFile = readonly [LeakKind, (person: Person) => string]
