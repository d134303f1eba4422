import { findNearTerms } from '#domain/search/terms/near-terms.ts'
import type { SearchSounds, SearchTerms } from '#domain/search/terms/search-terms.ts'
import { simplify } from '#domain/search/terms/simplify.ts'
import type { Answer, Correction, SearchRequest } from './answer.ts'
import { findBySound } from './find-by-sound.ts'
import type { SearchPlan } from './search-plan.ts'
import { findSwapped } from './swapped.ts'
import type { SearchParts } from './search-parts.ts'
import type { SearchRun } from './search-run.ts'
import type { Doubt } from './loose.ts'

/**
 * What may have been meant, when next to nothing was found as typed: simplified characters, a term
 * of the portal that differs by a character or is spelled in pinyin, a title that sounds alike.
 */
export async function correct(
  plan: SearchPlan,
  doubt: Doubt,
  parts: SearchParts,
  start: StartRun,
): Promise<Answer | undefined> {
  const { request } = plan
  const [sounds, { terms }, swapped] = await Promise.all([
    // Without them less is corrected; that is no reason to find nothing.
    parts.getSounds().catch(() => noSounds),
    parts.getTerms().catch(() => noTerms),
    doubt === 'strong' ? findSwappedTerms(plan, parts) : [],
  ])
  const corrections = [...swapped, ...toCorrections(request.q, doubt, sounds, terms)]
  for (const correction of corrections) {
    const answer = await askWhole(await start({ ...request, q: correction.to }), parts)
    if (answer.hits.length > 0) return toNear(answer, correction)
  }
  return doubt === 'strong' ? findBySound(plan, sounds, parts) : undefined
}

async function askWhole(run: SearchRun, { texts }: SearchParts): Promise<Answer> {
  await run.searchTexts(texts)
  await run.searchLoosely()
  return run.toAnswer(true)
}

/** Only what stands apart from a date: its digits are seldom swapped. */
async function findSwappedTerms(
  { request: { q }, dated }: SearchPlan,
  { heads }: SearchParts,
): Promise<Correction[]> {
  const terms = (dated?.restText ?? q).split(/\s+/).slice(0, mostTerms)
  const found = await Promise.all(
    terms.map(async (term) =>
      (await findSwapped(term, heads)).map((mended) => q.replace(term, mended)),
    ),
  )
  return found.flat().map((to) => ({ to, how: 'spelling' }))
}

/** Tried in this order; each is a query of its own. */
function toCorrections(
  q: string,
  doubt: Doubt,
  sounds: SearchSounds,
  terms: SearchTerms['terms'],
): Correction[] {
  const simplified = simplify(q, sounds)
  const simpler = simplified === q ? [] : [{ to: simplified, how: 'simplified' as const }]
  const near = findNearTerms(simplified, terms, sounds).flatMap(({ q: to, how }) =>
    // What merely overlaps is something else.
    how === 'overlap' ? [] : [{ to, how }],
  )
  return [...simpler, ...near.slice(0, doubt === 'slight' ? 1 : mostNearTerms)]
}

/** Nothing of it was typed, so nothing of it is exact; but simplified characters are the words that were. */
function toNear(answer: Answer, correction: Correction): Answer {
  const isSame = correction.how === 'simplified'
  return {
    ...answer,
    hits: isSame ? answer.hits : answer.hits.map((hit) => ({ ...hit, match: 'loose' })),
    exactCount: 0,
    understood: { ...answer.understood, correction },
  }
}

const noTerms: Pick<SearchTerms, 'terms'> = { terms: [] }
const noSounds: SearchSounds = { syllables: [], characters: [], traditional: '', simplified: '' }
const mostNearTerms = 3
/** Each place of each costs a question. */
const mostTerms = 3

/** Handed in: imported from here it would cut what the page loads into more files. */
type StartRun = (request: SearchRequest) => Promise<SearchRun>
