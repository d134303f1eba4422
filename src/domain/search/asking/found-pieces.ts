import { findRowsIn } from './matched-records.ts'
import type { PagesByNo } from './matched-records.ts'
import { toOtherWords } from './other-words.ts'
import { toPieces } from './query-pieces.ts'
import type { Piece } from './query-pieces.ts'
import type { SearchPlan } from './search-plan.ts'
import type { ShardIndex } from './shard-index.ts'

/** Looks for every piece of what was typed without its date; each word with other expressions for it. */
export async function findPieces(
  { request, dated, synonyms, recordCount }: SearchPlan,
  heads: readonly ShardIndex[],
  texts: readonly ShardIndex[],
): Promise<FoundPiece[]> {
  const words = dated?.restText ?? request.q
  const pieces = toPieces(words, (word) => toOtherWords(word, synonyms))
  return Promise.all(pieces.map((piece) => findPiece(piece)))

  async function findPiece(piece: Piece): Promise<FoundPiece> {
    // The last one counts: the word itself before other expressions for it.
    const rows = [...piece.rows].reverse()
    const [inHeads, inTexts] = await Promise.all([
      findRowsIn(heads, rows),
      findRowsIn(texts, piece.isWord ? rows : []),
    ])
    const count = new Set([...inHeads.keys(), ...inTexts.keys()]).size
    return { piece, heads: inHeads, texts: inTexts, weight: weigh(piece, count, recordCount) }
  }
}

export function isFound({ heads, texts }: FoundPiece): boolean {
  return heads.size + texts.size > 0
}

/** The fewer records hold a piece, the more it tells (inverse document frequency). */
function weigh({ share }: Piece, count: number, recordCount: number): number {
  return share * Math.log(1 + recordCount / Math.max(1, count))
}

export interface FoundPiece {
  readonly piece: Piece
  readonly heads: PagesByNo
  readonly texts: PagesByNo
  /** How much it tells. */
  readonly weight: number
}
