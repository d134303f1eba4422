/** The circles among nodes that point at each other, each as the nodes in order, from its first one on. */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const cycles: string[][] = []
  for (const start of edges.keys()) {
    if (!done.has(start)) search(start, edges, done, cycles)
  }
  return cycles
}

/** Depth first, with a stack of its own: a chain of successors may be long. */
function search(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
  cycles: string[][],
): void {
  const way = [createStep(start, edges)]
  const depths = new Map([[start, 0]])
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const next = step.next.shift()
    if (next === undefined) {
      done.add(step.node)
      depths.delete(step.node)
      way.pop()
      continue
    }
    const depth = depths.get(next)
    if (depth !== undefined) cycles.push(way.slice(depth).map(({ node }) => node))
    else if (!done.has(next)) {
      depths.set(next, way.length)
      way.push(createStep(next, edges))
    }
  }
}

function createStep(node: string, edges: ReadonlyMap<string, readonly string[]>): Step {
  return { node, next: [...(edges.get(node) ?? [])] }
}

interface Step {
  readonly node: string
  /** Where it is still to be followed. */
  readonly next: string[]
}
