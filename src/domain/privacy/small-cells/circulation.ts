import { findBridges, findStrongParts } from './connected-parts.ts'

/** An amount that goes from one node to another; what enters a node leaves it again. */
export interface Arc {
  readonly from: number
  readonly to: number
  readonly lowest: number
  readonly highest: number
}

/**
 * The amounts of one circulation that keeps all bounds, or undefined where there is none. Starts from the
 * lowest amounts and sends what is left over along the shortest ways to where it is missing.
 */
export function findCirculation(arcs: readonly Arc[], nodes: number): number[] | undefined {
  const amounts = arcs.map(({ lowest }) => lowest)
  const surplus = Array.from({ length: nodes }, () => 0)
  for (const { from, to, lowest } of arcs) {
    addTo(surplus, from, -lowest)
    addTo(surplus, to, lowest)
  }
  const leaving = listSteps(arcs, nodes)
  for (;;) {
    const source = surplus.findIndex((amount) => amount > 0)
    if (source === -1) return amounts
    const way = findWay({ arcs, amounts, leaving }, source, (node) => (surplus[node] ?? 0) < 0)
    const [last] = way.slice(-1)
    if (last === undefined) return undefined
    const room = Math.min(...way.map((step) => roomOf(step, arcs, amounts)))
    const sent = Math.min(room, surplus[source] ?? 0, -(surplus[last.to] ?? 0))
    for (const { arc, sign } of way) addTo(amounts, arc, sign * sent)
    addTo(surplus, source, -sent)
    addTo(surplus, last.to, sent)
  }
}

/**
 * Tells of each arc whether its amount is the same in every circulation. One more or one less is possible
 * where a way leads back without this arc, that is where it lies on a cycle of what can still change. Arcs
 * between two strongly connected parts lie on none; of those inside a part all do but its bridges, since a
 * mixed graph without bridges has a strong orientation (Boesch and Tindell, 1980).
 */
export function findFixedArcs(
  arcs: readonly Arc[],
  amounts: readonly number[],
  nodes: number,
): boolean[] {
  const leaving = listSteps(arcs, nodes).map((steps) =>
    steps.filter((step) => roomOf(step, arcs, amounts) > 0),
  )
  const parts = findStrongParts(leaving)
  const inside = leaving.map((steps) => steps.filter(({ from, to }) => parts[from] === parts[to]))
  const bridges = findBridges(inside)
  return arcs.map(
    ({ from, to, lowest, highest }, arc) =>
      lowest === highest || parts[from] !== parts[to] || bridges.has(arc),
  )
}

function addTo(amounts: number[], index: number, amount: number): void {
  amounts[index] = (amounts[index] ?? 0) + amount
}

/** The shortest way on which one more can be sent; empty where there is none. */
function findWay(
  { arcs, amounts, leaving }: Network,
  start: number,
  isEnd: (node: number) => boolean,
): Step[] {
  const reached = new Map<number, Step | undefined>([[start, undefined]])
  const queue = [start]
  for (const node of queue) {
    for (const step of leaving[node] ?? []) {
      if (reached.has(step.to)) continue
      if (roomOf(step, arcs, amounts) <= 0) continue
      reached.set(step.to, step)
      if (isEnd(step.to)) return traceBack(reached, step)
      queue.push(step.to)
    }
  }
  return []
}

function traceBack(reached: ReadonlyMap<number, Step | undefined>, last: Step): Step[] {
  const way: Step[] = []
  for (let step: Step | undefined = last; step !== undefined; step = reached.get(step.from)) {
    way.unshift(step)
  }
  return way
}

function roomOf({ arc, sign }: Step, arcs: readonly Arc[], amounts: readonly number[]): number {
  const { lowest = 0, highest = 0 } = arcs[arc] ?? {}
  const amount = amounts[arc] ?? 0
  return sign === 1 ? highest - amount : amount - lowest
}

/** What can change, by the node that it leaves: an arc forwards, and backwards to take back. */
function listSteps(arcs: readonly Arc[], nodes: number): readonly (readonly Step[])[] {
  const leaving: Step[][] = Array.from({ length: nodes }, () => [])
  for (const [arc, { from, to, lowest, highest }] of arcs.entries()) {
    if (lowest === highest) continue
    leaving[from]?.push({ arc, from, to, sign: 1 })
    leaving[to]?.push({ arc, from: to, to: from, sign: -1 })
  }
  return leaving
}

interface Network {
  readonly arcs: readonly Arc[]
  readonly amounts: readonly number[]
  readonly leaving: readonly (readonly Step[])[]
}

interface Step {
  readonly arc: number
  readonly from: number
  readonly to: number
  readonly sign: 1 | -1
}
