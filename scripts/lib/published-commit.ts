/**
 * The commit that the published site was made of, by its own `build.json`: what readers were given last.
 * Undefined where nobody answers, or the content lay in no repository.
 */
export async function readPublishedCommit(address: string): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await fetch(address, { cache: 'no-store', signal })
    const build: unknown = response.ok ? await response.json() : undefined
    const commit = typeof build === 'object' && build !== null && 'commit' in build && build.commit
    // It goes to git as a name: an answer from elsewhere must be nothing but a commit.
    return typeof commit === 'string' && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined
  } catch {
    return undefined
  }
}

const timeoutMs = 20_000
