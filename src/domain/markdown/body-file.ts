/** Where a rendered body lies below the folder of bodies, by what its entry was made from. */
export function toBodyFile({ kind, digest }: BodyKey): string {
  return `${kind}/${digest}.html`
}

export interface BodyKey {
  readonly kind: string
  /** Over all that an entry is made from; it changes with every change. */
  readonly digest: string
}
