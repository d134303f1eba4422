import { findIdentities } from '#domain/privacy/find-identities.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { maskName } from '#domain/privacy/mask-values.ts'
import { findPersonNames, isPersonName } from '#domain/privacy/person-names.ts'
import type { PersonName } from '#domain/privacy/person-names.ts'
import { toPlainView } from '#domain/privacy/plain-view.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'
import { toPermittedForm } from './permitted-form.ts'

/**
 * A text in its permitted form: everything that gives somebody away, and the names of those whom it
 * gives away. Nothing else of the text changes. What cannot be put right is left, and named.
 */
export function maskText(source: string, context: TextContext): MaskedText {
  let text = source
  const changes: Change[] = []
  for (let round = 0; round < maxRounds; round += 1) {
    const hits = findIdentities(text, context).filter(({ kind }) => kind !== 'column-head')
    if (hits.length === 0) break
    // Names are masked last: what is told of them is only recognised beside them.
    const places =
      round === 0 ? [...hits.map(toPlace), ...listNames(text, hits)] : hits.map(toPlace)
    for (const place of places.sort((a, b) => b.start - a.start)) {
      const before = text.slice(place.start, place.end)
      if (before === place.form) continue
      text = text.slice(0, place.start) + place.form + text.slice(place.end)
      changes.push({ line: countLines(text, place.start), kind: place.kind, form: place.form })
    }
  }
  return {
    text,
    changes: changes.sort((a, b) => a.line - b.line),
    left: findIdentities(text, context),
  }
}

export interface MaskedText {
  readonly text: string
  readonly changes: readonly Change[]
  /** What is still in the text: the clerk must take it out. */
  readonly left: readonly IdentityHit[]
}

export interface Change {
  readonly line: number
  readonly kind: IdentityHit['kind'] | 'name'
  /** What stands there now. */
  readonly form: string
}

/** A place may show another one when it is masked, such as the address in a link; more rounds change nothing. */
const maxRounds = 4
/** So far from a name stands what is told of a person. */
const nameDistance = 40

function toPlace(hit: IdentityHit): Place {
  return { start: hit.start, end: hit.end, kind: hit.kind, form: toPermittedForm(hit) }
}

/** Full names beside a hit; those within it went with it, and those on duty may stand. */
function listNames(text: string, hits: readonly IdentityHit[]): Place[] {
  return withCompany(text, findNames(text))
    .filter(
      ({ isOfficial, start, end }) =>
        !isOfficial &&
        hits.some((hit) => hit.start < end + nameDistance && start < hit.end + nameDistance) &&
        !hits.some((hit) => hit.start < end && start < hit.end),
    )
    .map(({ start, end, name }) => ({ start, end, kind: 'name', form: maskName(name) }))
}

/** As a reader takes them in: 王  强 is one. */
function findNames(text: string): PersonName[] {
  const view = toPlainView(text)
  return findPersonNames(view.text).map((name) => ({
    ...name,
    start: view.toStart(name.start),
    end: view.toEnd(name.end),
  }))
}

/** 王丽、李强和张敏: who stands in a row with somebody is somebody, without another sign. */
function withCompany(text: string, names: readonly PersonName[]): PersonName[] {
  const all = [...names]
  for (const { end, isOfficial, isLikely } of all) {
    const [row = '', name = ''] = next.exec(text.slice(end, end + 12)) ?? []
    const start = end + row.length - name.length
    const isKnown = all.some((each) => each.start < start + name.length && start < each.end)
    if (name === '' || isKnown || !isPersonName(name)) continue
    // What is found is gone on from in its turn.
    all.push({ start, end: start + name.length, name, isOfficial, isLikely })
  }
  return all
}

const next =
  /^(?:、|，|和|与|及|以及)([\u4e00-\u9fa5]{2,3})(?=[、，,。；;：:（(\s]|$|和|与|及|等|均|都|两|三|四|各|的|因|患|享|于|被)/

function countLines(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

interface Place {
  readonly start: number
  readonly end: number
  readonly kind: Change['kind']
  readonly form: string
}
