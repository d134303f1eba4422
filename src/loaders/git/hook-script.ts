/** By this a hook is known as one of ours. */
export const hookMark = 'gongkailan: check what is staged'

/**
 * Where Node keeps the program as it has compiled it, below the project: half of the time of a check goes
 * into reading 600 modules anew. It goes with the next installation.
 */
export const compileCache = 'node_modules/.cache/gongkailan-compiled'

/**
 * The hook, for any POSIX shell; on Windows git brings one along. It starts the Node that the project
 * has installed, and says so where it has not: a check that is left out in silence protects nobody.
 */
export function toHookScript({ prefix, project, isInside }: HookPlaces): string {
  const folder = isInside ? `"$top"/${quote(project === '' ? '.' : project)}` : quote(project)
  return `#!/bin/sh
# ${hookMark}. Written by npm run hooks, removed by npm run hooks -- --uninstall.
before="$(dirname "$0")/pre-commit.before-gongkailan"
if [ -x "$before" ]; then "$before" "$@" || exit $?; fi
top=$(git rev-parse --show-toplevel) || exit 1
project=${folder}
if [ ! -d "$project/node_modules/zod" ]; then
  echo "没有提交：检查程序还没有安装。到 $project 里运行 npm install，再提交。" >&2
  exit 1
fi
node="$project/node_modules/.bin/node"
[ -x "$node" ] || node=node
NODE_COMPILE_CACHE="\${NODE_COMPILE_CACHE:-$project/${compileCache}}"
export NODE_COMPILE_CACHE
PORTAL_ROOT="$top"/${quote(prefix)} exec "$node" "$project/scripts/check.ts" --staged >&2
`
}

/** For the shell: one word, whatever stands in it. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

export interface HookPlaces {
  /** Where the content lies below the top of the working tree, with a slash at its end, or empty. */
  readonly prefix: string
  /** Where this program lies, from the top where it lies below it. */
  readonly project: string
  readonly isInside: boolean
}
