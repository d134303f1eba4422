import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Which files were found clean by these rules; what this run has not seen is forgotten. */
export function openScanMemory(cacheDir: string | undefined, version: string): ScanMemory {
  const file = cacheDir === undefined ? undefined : join(cacheDir, 'scan.json')
  const known = file === undefined ? new Set<string>() : readKnown(file, version)
  const clean = new Set<string>()
  const keepClean = (digest: string) => {
    clean.add(digest)
  }
  return {
    keepClean,
    isClean: (digest) => {
      if (!known.has(digest)) return false
      keepClean(digest)
      return true
    },
    save: () => {
      if (cacheDir === undefined || file === undefined) return
      mkdirSync(cacheDir, { recursive: true })
      writeFileSync(file, JSON.stringify({ version, clean: [...clean] }))
    },
  }
}

function readKnown(file: string, version: string): Set<string> {
  try {
    const kept = keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return new Set(kept.version === version ? kept.clean : [])
  } catch {
    return new Set()
  }
}

const keptSchema = z.object({ version: z.string(), clean: z.array(z.string()) })

interface ScanMemory {
  readonly isClean: (digest: string) => boolean
  readonly keepClean: (digest: string) => void
  readonly save: () => void
}
