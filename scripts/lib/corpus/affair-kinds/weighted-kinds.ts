import { assemblyKinds } from './assembly-kinds.ts'
import { moneyKinds } from './money-kinds.ts'
import { worksKinds } from './works-kinds.ts'

/**
 * Each kind as often as its weight, to be chosen from evenly. The weights follow what boards show
 * most: accounts every month, grants every quarter, works and land when they happen.
 */
export const weightedKinds = [...moneyKinds, ...worksKinds, ...assemblyKinds].flatMap((each) =>
  Array.from({ length: each.weight }, () => each),
)
