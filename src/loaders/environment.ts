import { resolve } from 'node:path'
import { toShanghaiInstant } from '#domain/days/day.ts'

/** What the caller may set; the only reader of the process environment and of the clock. */
export interface Environment {
  /** The folder that holds `content/` and `data/`. */
  readonly root: string
  /** The folder that receives the finished site. */
  readonly out: string
  /** The moment of the build, `YYYY-MM-DD HH:MM` in Shanghai. */
  readonly now: string
}

/**
 * Reads `PORTAL_ROOT`, `PORTAL_OUT` and `PORTAL_NOW`.
 * @throws RangeError when `PORTAL_NOW` is not an instant with its UTC offset
 */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  return {
    root: resolve(env.PORTAL_ROOT ?? '.'),
    out: resolve(env.PORTAL_OUT ?? 'dist'),
    now: toShanghaiInstant(readClock(env.PORTAL_NOW)),
  }
}

/** The variables that give another process this very environment, the moment of the build included. */
export function toVariables({ root, out, now }: Environment): Record<string, string> {
  return {
    PORTAL_ROOT: root,
    PORTAL_OUT: out,
    PORTAL_NOW: `${now.replace(' ', 'T')}:00+08:00`,
  }
}

/**
 * Keeps the variables of this machine out of the pages. Astro lets them replace `import.meta.env`: a
 * `BASE_URL` meant for another program breaks every link, `NODE_ENV=test` leaves out the security policy.
 */
export function shieldPages(
  mode: 'production' | 'development',
  env: NodeJS.ProcessEnv = process.env,
): void {
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX']) {
    Reflect.deleteProperty(env, name)
  }
  env.NODE_ENV = mode
}

/**
 * The environment for git: a hook is given the places of its own repository, which are not those of
 * the content that is asked about; and git speaks the language that programs read.
 */
export function toGitEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !repositoryVariables.has(name))
  return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }
}

/** The index that git is about to commit, which in a hook may not be the usual one. */
export function readGitIndex(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.GIT_INDEX_FILE === undefined ? undefined : resolve(env.GIT_INDEX_FILE)
}

/** The secret by which what was taken down is known again, where the machine is given one. */
export function readTakedownKey(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const key = env.GONGKAILAN_TAKEDOWN_KEY?.trim()
  return key === '' ? undefined : key
}

const repositoryVariables = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_QUARANTINE_PATH',
])

/** The passwords and keys among the variables of this machine, which no file of the site may hold. */
export function readSecrets(env: NodeJS.ProcessEnv = process.env): string[] {
  return Object.entries(env).flatMap(([name, value = '']) =>
    secretName.test(name) && value.length >= secretAtLeast ? [value] : [],
  )
}

const secretName = /token|secret|passw|credential|api_?key|access_?key|private_?key/i
/** Shorter ones are words that stand anywhere. */
const secretAtLeast = 12

function readClock(fixed: string | undefined): Date {
  if (fixed === undefined || fixed === '') return new Date()
  const moment = new Date(fixed)
  if (!/(?:Z|[+-]\d{2}:\d{2})$/.test(fixed) || Number.isNaN(moment.getTime())) {
    throw new RangeError(`PORTAL_NOW should look like 2026-11-21T10:00:00+08:00, got: ${fixed}`)
  }
  return moment
}
