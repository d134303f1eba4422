import mediaTypes from './media-types.json' with { type: 'json' }
import { hostFiles, toHeaderRules, withSiteHeaders } from './site-headers.ts'
import type { HeaderRule } from './site-headers.ts'

/**
 * What stands in a `server` of nginx, to be included there; the server sets `$gongkailan` to the
 * folder of the site. A location of nginx takes over no header from around it, so each says all.
 */
export function toNginxConf(base: string): string {
  const [all, ...others] = toHeaderRules(base)
  return [
    `# 公开栏：放进 nginx 的 server { } 里，前面先写网站文件夹：
#   set $gongkailan /srv/gongkailan;
#   include /etc/nginx/snippets/gongkailan.conf;
# 全站只用 HTTPS 以后，在 server { } 里另加：
#   add_header Strict-Transport-Security "max-age=31536000" always;
# 并把这一行抄进下面每个 location。
server_tokens off;
absolute_redirect off;
autoindex off;
etag on;
charset utf-8;
charset_types ${textTypes.join(' ')};
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_min_length 512;
gzip_types ${[...textTypes, 'application/wasm'].filter((type) => type !== 'text/html').join(' ')};
default_type application/octet-stream;
types {
${Object.entries(mediaTypes)
  .map(([extension, type]) => `  ${withoutCharset(type)} ${extension};`)
  .join('\n')}
}
error_page 403 404 =404 ${base}404.html;

# 隐藏文件，和只给主机自己看的文件。
location ~ ${hiddenPattern} { return 404; }
`,
    ...(base === '/' ? [] : [`location = / { return 302 ${base}; }\n`]),
    toLocation({ ...all, path: `${base}*` }, base),
    ...others.map((rule) => toLocation(rule, base)),
  ].join('\n')
}

function toLocation(rule: HeaderRule, base: string): string {
  const { path } = rule
  const isFolder = path.endsWith('*')
  const address = isFolder ? path.slice(0, -1) : path
  return `location ${isFolder ? '' : '= '}${address} {
  alias $gongkailan/${address.slice(base.length)};
  disable_symlinks on from=$gongkailan;
${Object.entries(withSiteHeaders(rule))
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
}
`
}

function withoutCharset(type: string): string {
  return type.replace(/;.*/, '')
}

// Certificates are asked for below .well-known, which the server's own location answers.
const hiddenPattern = `"/(?:\\.(?!well-known/)|(?:${hostFiles
  .map((file) => file.replace('.', String.raw`\.`))
  .join('|')})$)"`

const textTypes = [
  ...new Set(
    Object.values(mediaTypes)
      .filter((type) => type.endsWith('charset=utf-8'))
      .map(withoutCharset),
  ),
]
