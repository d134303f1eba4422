import process from 'node:process'

/** What follows an option on the command line, as `--since main` or `--since=main`. */
export function readOption(
  name: string,
  args: readonly string[] = process.argv,
): string | undefined {
  const joined = args.find((arg) => arg.startsWith(`${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 1)
  const index = args.indexOf(name)
  return index === -1 ? undefined : args[index + 1]
}
