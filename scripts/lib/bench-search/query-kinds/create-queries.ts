import { createRandom } from '../../corpus/random.ts'
import type { Truth } from '../truth/truth.ts'
import { absentKinds } from './absent.ts'
import { titleKinds } from './known-items.ts'
import { phraseKinds } from './phrases.ts'
import type { JudgedQuery, QueryKind } from './query-kind.ts'
import { residentKinds } from './resident-items.ts'

export const queryKinds: readonly QueryKind[] = [
  ...phraseKinds,
  ...titleKinds,
  ...residentKinds,
  ...absentKinds,
]

/** So many queries of each kind, the same for the same seed and the same documents. */
export function createQueries(truth: Truth, seed: string, count: number): KindQuery[] {
  return queryKinds.flatMap((kind) => createOfKind(kind, truth, seed, count))
}

function createOfKind(kind: QueryKind, truth: Truth, seed: string, count: number): KindQuery[] {
  const random = createRandom(`${seed}/queries/${kind.id}`)
  const found = new Map<string, KindQuery>()
  // A kind that few documents lend themselves to gets fewer queries.
  for (let tries = 0; found.size < count && tries < count * mostTries; tries += 1) {
    const index = random.between(0, truth.documents.length - 1)
    const document = truth.documents[index]
    if (document === undefined) break
    const query = kind.create({ random, truth, document, index })
    if (query !== undefined) found.set(query.text, { ...query, kind })
  }
  return [...found.values()]
}

const mostTries = 120

export interface KindQuery extends JudgedQuery {
  readonly kind: QueryKind
}
