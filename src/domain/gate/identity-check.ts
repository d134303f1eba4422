import type { Corpus } from '#domain/corpus.ts'
import { findCorpusIdentities } from '#domain/privacy/corpus-identities.ts'
import type { PlacedIdentity } from '#domain/privacy/placed-identity.ts'
import type { IdentityKind } from '#domain/privacy/identity-hit.ts'
import type { Check } from './check.ts'
import type { Problem, Rule } from './issue.ts'

/** A check for some kinds of what gives a person away. */
export function createIdentityCheck({
  kinds,
  name,
  mend,
  isAllowed,
  ...rule
}: IdentityRule): Check {
  return {
    ...rule,
    *find(corpus, { now }) {
      const mayStand = isAllowed?.(corpus)
      const found = findCorpusIdentities(corpus, now).filter(
        (each) => kinds.includes(each.hit.kind) && mayStand?.(each) !== true,
      )
      for (const inFile of Map.groupBy(found, toSource).values()) yield* report(inFile, name, mend)
    },
  }
}

/** A roster holds thousands: so many of them are shown one by one, and the rest is counted. */
const shownPerFile = 20

function* report(found: readonly PlacedIdentity[], name: string, mend: string): Generator<Problem> {
  const shown = found.slice(0, shownPerFile)
  const others = found.length - shown.length
  for (const [index, { hit, place, where }] of shown.entries()) {
    const isLast = index === shown.length - 1 && others > 0
    const rest = isLast ? `；同一个文件里这样的还有 ${others} 处` : ''
    yield {
      place,
      what: `${where === undefined ? '' : `${where}里`}有${name}“${hit.masked}”${rest}`,
      mend,
      severity: hit.severity,
    }
  }
}

/** A file and the place within it that has a name of its own. */
function toSource({ place, where }: PlacedIdentity): string {
  return `${place.file}\n${where?.replace(/第 \d+ 行.*$/, '') ?? ''}`
}

interface IdentityRule extends Rule {
  readonly kinds: readonly IdentityKind[]
  /** What it is called in the sentence. */
  readonly name: string
  readonly mend: string
  /** Tells what of it may stand in this corpus all the same. */
  readonly isAllowed?: (corpus: Corpus) => (found: PlacedIdentity) => boolean
}
