/** A step from one node to another along an arc; an arc on which both ways are open has two. */
export interface PartStep {
  readonly arc: number
  readonly from: number
  readonly to: number
}

/** By node the number of its strongly connected part, in which every node leads to every other (Tarjan, 1972). */
export function findStrongParts(leaving: Steps): number[] {
  const parts: number[] = []
  const open: number[] = []
  walk(leaving, {
    enter: (node) => open.push(node),
    counts: ({ to }) => parts[to] === undefined,
    leave: ({ node, order, lowest }) => {
      if (lowest < order) return
      const members = open.splice(open.lastIndexOf(node))
      for (const member of members) parts[member] = order
    },
  })
  return parts
}

/** The arcs without which a part of the graph would fall in two, whichever way they lead. */
export function findBridges(leaving: Steps): ReadonlySet<number> {
  const beside: PartStep[][] = leaving.map((steps) => [...steps])
  for (const { arc, from, to } of leaving.flat()) beside[to]?.push({ arc, from: to, to: from })
  const bridges = new Set<number>()
  walk(beside, {
    enter: () => undefined,
    counts: ({ arc }, by) => arc !== by?.arc,
    leave: ({ order, lowest, by }) => {
      if (by !== undefined && lowest === order) bridges.add(by.arc)
    },
  })
  return bridges
}

/** Goes through the graph depth first, without recursion: a table may have thousands of rows. */
function walk(leaving: Steps, { enter, counts, leave }: Visitor): void {
  const orders: number[] = []
  let clock = 0
  const visit = (node: number, by?: PartStep): Visit => {
    enter(node)
    const order = clock
    clock += 1
    orders[node] = order
    return { node, by, order, lowest: order, taken: 0 }
  }
  for (const start of leaving.keys()) {
    const way = orders[start] === undefined ? [visit(start)] : []
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const step = leaving[last.node]?.[last.taken]
      last.taken += 1
      const known = step === undefined ? undefined : orders[step.to]
      if (step === undefined) {
        way.pop()
        leave(last)
        const before = way.at(-1)
        if (before !== undefined) before.lowest = Math.min(before.lowest, last.lowest)
      } else if (known === undefined) {
        way.push(visit(step.to, step))
      } else if (counts(step, last.by)) {
        last.lowest = Math.min(last.lowest, known)
      }
    }
  }
}

type Steps = readonly (readonly PartStep[])[]

interface Visit {
  readonly node: number
  /** The step by which it was reached. */
  readonly by: PartStep | undefined
  readonly order: number
  /** The first node, by order, to which something below this one leads back. */
  lowest: number
  taken: number
}

interface Visitor {
  readonly enter: (node: number) => unknown
  /** Whether a step to a node that was met before leads back. */
  readonly counts: (step: PartStep, by: PartStep | undefined) => boolean
  readonly leave: (visit: Visit) => void
}
