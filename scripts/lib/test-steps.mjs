// @ts-check

/**
 * What `npm test` runs, cheap first. Steps of one stage run side by side, so they must not write
 * to the same place; builds and browsers take the whole machine and have a stage of their own.
 * `vitest` names a project of vitest.config.ts, whose test cases are counted one by one; any other
 * step counts as one. Projects of one stage share its workers, and the site that both look at.
 * `show` prints the output of a step that passed, too.
 * @type {readonly TestStep[]}
 */
export const testSteps = [
  { name: 'format', stage: 1, command: ['prettier', '--check', '.'] },
  {
    // Types the .ts and .mjs files along with the .astro files, so there is no tsc beside it.
    name: 'types',
    stage: 1,
    command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    show: true,
  },
  // Typed rules need the types of the collections, which `types` writes into .astro/.
  { name: 'lint', stage: 2, command: ['eslint', '--max-warnings=0', '.'] },
  // What a service worker finds around it is not what a page finds: its types are others.
  { name: 'worker-types', stage: 2, command: ['tsc', '-p', 'src/worker'] },
  { name: 'unused', stage: 2, command: ['knip'] },
  { name: 'unit', stage: 2, vitest: 'unit' },
  { name: 'gate', stage: 2, command: ['node', 'scripts/check.ts'], show: true },
  { name: 'build', stage: 3, vitest: 'build' },
  { name: 'e2e', stage: 3, vitest: 'e2e', needsBrowser: true },
]

/**
 * The steps that `--only name,name` asks for, or all.
 * @param {readonly string[]} args
 * @returns {readonly TestStep[]}
 */
export function selectSteps(args) {
  if (args.length === 0) return testSteps
  const known = testSteps.map(({ name }) => name)
  const names = (args[1] ?? '').split(',')
  const isValid = args[0] === '--only' && args.length === 2
  if (!isValid || !names.every((name) => known.includes(name))) {
    throw new Error(`usage: npm test -- --only ${known.join(',')}`)
  }
  return testSteps.filter(({ name }) => names.includes(name))
}

/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {number} stage
 * @property {readonly string[]} [command]
 * @property {string} [vitest]
 * @property {boolean} [needsBrowser]
 * @property {boolean} [show]
 */
