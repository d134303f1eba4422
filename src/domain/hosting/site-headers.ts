/**
 * What every host says beside the files of a site, the one source of all configurations of hosts.
 * The first rule is for every path; a later one adds to it, or says another value, for some.
 */
export function toHeaderRules(base: string): readonly [HeaderRule, ...HeaderRule[]] {
  return [
    { path: '/*', headers: siteHeaders },
    {
      path: `${base}_astro/*`,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    // A worker has no page around it whose policy would hold for it.
    { path: `${base}sw.js`, headers: { 'Content-Security-Policy': workerPolicy } },
    // The gate publishes nothing that runs; should a host hold older files, those do not run either.
    {
      path: `${base}data/attachments/*`,
      headers: { 'Content-Security-Policy': attachmentPolicy },
    },
  ]
}

/** All headers of one rule, those of the first included where it does not say them anew. */
export function withSiteHeaders({ headers }: HeaderRule): Readonly<Record<string, string>> {
  return { ...siteHeaders, ...headers }
}

/** What a host reads itself and nobody else needs. */
export const hostFiles = ['_headers', 'vercel.json', 'edgeone.json', 'nginx.conf'] as const

// What a page may fetch and run, it says itself (page-policy.ts); a meta element cannot forbid framing.
const framing = "frame-ancestors 'none'; base-uri 'none'; form-action 'self'"

const workerPolicy = `default-src 'none'; script-src 'self'; connect-src 'self'; ${framing}`

// Neither `sandbox` nor `object-src`: Chromium's own PDF viewer would not open under them.
const attachmentPolicy = `script-src 'none'; ${framing}`

/** Of what browsers offer to pages, the portal uses reading aloud, sharing and the clipboard. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const siteHeaders: Readonly<Record<string, string>> = {
  // Asked for anew each time, so that what was withdrawn is gone; a hashed file never changes.
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': framing,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
}

export interface HeaderRule {
  /** A path from the root of the host; a star at its end stands for whatever follows. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}
