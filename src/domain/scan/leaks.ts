/** What of this machine and of the wall must stand in no file of the site. */
export interface Unwanted {
  /** Folders of this machine. */
  readonly paths: readonly string[]
  /** Passwords and keys among this machine's variables. */
  readonly secrets: readonly string[]
  /** Of what hangs only on the wall. */
  readonly wallIds: ReadonlySet<string>
  readonly wallTitles: ReadonlySet<string>
}

/** Finds in a whole file what would tell of this machine, or give its keys away. */
export function* findMachineLeaks(text: string, { paths, secrets }: Unwanted): Generator<string> {
  if (paths.some((path) => text.includes(path))) yield '有这台电脑上的文件夹路径'
  if (secrets.some((secret) => text.includes(secret))) yield '有这台电脑上的密码或密钥'
  if (keyPattern.test(text)) yield '有密钥'
  if (/[#@] ?sourceMappingURL=(?!data:,)/.test(text)) yield '指向源代码对照文件（source map）'
}

/** Finds what hangs only on the wall: by its address anywhere, by its title or id where that is all that is said. */
export function* findWallLeaks(
  raw: string,
  texts: readonly string[],
  { wallIds, wallTitles }: Unwanted,
): Generator<string> {
  if (wallIds.size === 0) return
  for (const [, id = ''] of raw.matchAll(/affairs\/\d{4}\/([a-z0-9-]{1,200})/g)) {
    if (wallIds.has(id)) yield `有只在公示栏张贴的内容的地址（${id}）`
  }
  for (const text of texts) {
    if (wallTitles.has(text) || (text.includes('-') && wallIds.has(text))) {
      yield `有只在公示栏张贴的内容：${text}`
    }
  }
}

// Private keys as files hold them; access keys of common hosts, here and abroad.
const keyPattern =
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\b(?:AKIA[0-9A-Z]{16}|LTAI[0-9A-Za-z]{12,20}|AKID[0-9A-Za-z]{32}|gh[pousr]_[0-9A-Za-z]{36}|glpat-[\w-]{20})\b/
