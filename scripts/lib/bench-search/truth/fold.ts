/**
 * A text as a reader compares it by eye: either width, either case, no spaces, quotes, brackets or
 * hyphens, 1,200 as 1200. Other marks part sentences. Written apart from what search folds by, so
 * that the one can prove the other wrong.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'‐‑·-]/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, parting)
    .replace(/[^\p{L}\p{N}%‰.]+/gu, parting)
}

/** Stands between sentences and cells; no query holds it. */
export const parting = '|'
