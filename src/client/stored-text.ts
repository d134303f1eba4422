/** What this device remembers under a name: `null` for nothing, `undefined` where storage is shut. */
export function readStored(name: string): string | null | undefined {
  try {
    return localStorage.getItem(`gongkailan:${name}`)
  } catch {
    return undefined
  }
}

/** Remembers a text under a name; says whether the device lets us. */
export function writeStored(name: string, text: string): boolean {
  try {
    localStorage.setItem(`gongkailan:${name}`, text)
    return true
  } catch {
    return false
  }
}

/** Forgets what stands under a name. */
export function removeStored(name: string): void {
  try {
    localStorage.removeItem(`gongkailan:${name}`)
  } catch {
    // Where nothing can be stored, nothing is left to forget.
  }
}
