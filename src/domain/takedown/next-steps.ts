import { quoteArgument } from '#domain/text/quote-argument.ts'

/** What only people can do once the content is clean, each step with its exact commands. */
export function formatNextSteps(facts: TakedownFacts): string {
  const steps = [
    ...(facts.unrewritable.length > 0 ? [takeFiles(facts)] : []),
    ...(facts.isInHistory ? [purge(facts)] : []),
    ...(facts.remotes.length > 0 ? [push(facts)] : []),
    publish(facts),
    caches(facts),
    notice,
    ...(facts.backups.length > 0 ? [dropBackups(facts)] : []),
    again(facts),
  ]
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n\n')
}

export interface TakedownFacts {
  readonly kind: 'text' | 'file'
  readonly isInHistory: boolean
  readonly paths: readonly string[]
  readonly remotes: readonly Remote[]
  readonly branch: string
  /** Files that hold it and in which no program can replace a part. */
  readonly unrewritable: readonly string[]
  /** Copies of the repository that still hold it. */
  readonly backups: readonly string[]
  /** Addresses that show what was taken down, or can. */
  readonly urls: readonly string[]
  /** Folders of the site in which the very address cannot be known, and why. */
  readonly folders: readonly { readonly url: string; readonly reason: string }[]
}

export interface Remote {
  readonly name: string
  /** Without a password. */
  readonly url: string
  /** Branches of it that have no name of their own here. */
  readonly branches: readonly string[]
}

function takeFiles({ unrewritable }: TakedownFacts): string {
  return [
    '这些文件里还有，程序改不了它们的一部分。换成删去了这些内容的同名文件；不能换的，整个撤除：',
    ...unrewritable.map((file) => `   npm run takedown -- ${quotePaths([file])}`),
  ].join('\n')
}

function dropBackups({ backups }: TakedownFacts): string {
  return [
    '网站和仓库都核对无误以后，删掉清除历史以前的备份：里面还有原来的内容。',
    ...backups.map((folder) => `   rm -rf ${quotePaths([folder])}`),
  ].join('\n')
}

function purge({ kind, paths, remotes }: TakedownFacts): string {
  return [
    '清除 git 的历史（先让所有人把没有推送的提交推上来，清除以后旧的提交都不能再用）：',
    ...(remotes.length > 0
      ? ['   git fetch --all --tags --force   # 别人推上来的也要一起清除']
      : []),
    '   git add -A && git commit -m "撤除不应公开的内容"',
    `   npm run takedown -- ${kind === 'file' ? quotePaths(paths.slice(0, 1)) : '--stdin'} --purge-history`,
    '   它先在旁边做一份完整的备份，再重写每个提交。核对无误以后，备份也要删掉：里面还有原来的内容。',
    '   也可以用 git filter-repo（Debian、Ubuntu：apt install git-filter-repo）：',
    ...(kind === 'file'
      ? [
          `   git filter-repo --force --invert-paths ${paths.map((path) => `--path ${quotePaths([path])}`).join(' ')}`,
          '   filter-repo 会把代替它的说明页也删掉：先把说明页复制到仓库外面，做完再放回来提交。',
        ]
      : [
          '   umask 077; f=$(mktemp); cat > "$f"   # 每行写：要删的文字==>〔已删除〕，写完按 Ctrl-D；不要放在仓库里',
          '   git filter-repo --force --replace-text "$f" --replace-message "$f"; rm "$f"',
          '   filter-repo 只认一模一样的写法，夹了空格、全角数字的要另外写；附件里的要整个文件删：--invert-paths --path 文件。',
        ]),
    ...remotes.map(
      ({ name, url }) =>
        `   git remote add ${name} ${quotePaths([url])}   # filter-repo 会删掉远端的地址`,
    ),
  ].join('\n')
}

function push({ remotes }: TakedownFacts): string {
  const commands = remotes.flatMap(({ name, branches }) => [
    `   git push --force --all ${name}`,
    `   git push --force --tags ${name}`,
    ...branches.map(
      (branch) =>
        `   git push --force ${name} ${quotePaths([`refs/remotes/${name}/${branch}:refs/heads/${branch}`])}   # 只在远端有的分支，不要了的改用 git push ${name} --delete ${quotePaths([branch])}`,
    ),
  ])
  return [
    '推送清除后的历史，远端的每个分支和标签都要覆盖：',
    ...commands,
    '   GitHub：合并请求的页面和缓存里还留着旧提交，到 https://support.github.com 请求清除（Remove sensitive data），附上仓库名和旧提交号；复刻（fork）也要通知。',
    '   Gitee：仓库设置里做“存储库 GC”，合并请求里的旧提交找客服清除。自己架的服务器：在仓库里 git gc --prune=now。',
    '   其他人：不要合并旧的分支，删掉自己的仓库，重新克隆。自动检查和备份里的副本一样要换。',
  ].join('\n')
}

function publish({ branch }: TakedownFacts): string {
  return [
    `重新生成并发布网站（${branch}）：`,
    '   npm run build',
    '   看过的网页存在读者手机里的，网站更新后会照 offline.json 自动清除；没有联网的最多再留 30 天。',
  ].join('\n')
}

function caches({ urls, folders }: TakedownFacts): string {
  const isWhole = folders.some(({ url }) => /^https?:\/\/[^/]+\/$/.test(url))
  return [
    '网站发布以后，清除 CDN 缓存。',
    ...(urls.length === 0 || isWhole
      ? []
      : [
          '   按网址刷新（生成的网站里找到的，和照内容推算可能有的）：',
          ...urls.map((url) => `   ${url}`),
        ]),
    ...(folders.length === 0
      ? []
      : ['   按目录刷新：', ...folders.map(({ url, reason }) => `   ${url}（${reason}）`)]),
    ...(urls.length + folders.length === 0
      ? ['   没有在内容和生成的网站里找到，推算不出网址。以前发布过的，整站刷新。']
      : []),
    '   阿里云：aliyun cdn RefreshObjectCaches --ObjectType Directory --ObjectPath 目录（网址用 --ObjectType File；多个之间换行）',
    '   腾讯云：tccli cdn PurgePathCache --Paths \'["目录"]\' --FlushType delete（网址用 PurgeUrlsCache --Urls \'["网址"]\'）',
    '   华为云：hcloud CDN CreateRefreshTasks --refresh_task.type=directory --refresh_task.urls.1=目录（网址用 type=file）',
    '   Cloudflare：在 Caching 里选 Custom Purge，填网址；按目录的（Prefix）不能用时选 Purge Everything。',
    '   搜索引擎的快照：百度搜索资源平台“死链提交”和快照投诉，必应、谷歌的 Remove outdated content。网页存档站（web.archive.org）写信请求删除。',
  ].join('\n')
}

const notice = [
  '泄露了个人信息的，《个人信息保护法》第五十七条：立即补救，并通知有关部门和本人，写明泄露的种类、原因、可能的危害、已经采取的措施、本人可以怎么办、联系方式。',
  '   能有效避免危害的可以不通知本人，但要留下记录；部门认为可能造成危害的，仍要通知。',
].join('\n')

function again({ kind, paths }: TakedownFacts): string {
  const what = kind === 'file' ? quotePaths(paths.slice(0, 1)) : '--stdin'
  return `都做完以后再运行一次 npm run takedown -- ${what}，没有剩下的，它会说明查过哪些地方。`
}

function quotePaths(paths: readonly string[]): string {
  return paths.map(quoteArgument).join(' ')
}
