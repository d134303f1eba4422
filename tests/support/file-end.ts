const cleanups: (() => Promise<void> | void)[] = []

/**
 * Does something when the tests of this file are done. Files of one worker share their modules, so a
 * hook at the top of a module that several files import would stand for the first of them alone.
 */
export function atFileEnd(cleanup: () => Promise<void> | void): void {
  cleanups.push(cleanup)
}

/** Does what was put off to the end of the file, the last first. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
}
