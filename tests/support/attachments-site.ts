import type { Server } from 'node:http'
import { toAttachmentPath } from '#domain/paths.ts'
import { serveSite } from '../../scripts/lib/serve-site.mjs'
import { getSharedSite } from './shared-site.ts'

/** Serves the small portal with an attachment of every kind. */
export async function serveAttachmentsSite(): Promise<AttachmentsSite> {
  const { server, url } = await serveSite({ root: await getSharedSite('attachments'), port: 0 })
  return {
    server,
    urlOf: (name) => url + toAttachmentPath(`attachments/2026/${name}`).slice(1),
    entryUrl: `${url}affairs/2026/fire-lanes-2026/`,
  }
}

export interface AttachmentsSite {
  readonly server: Server
  /** The address at which an attachment of the fixture can be read. */
  readonly urlOf: (name: string) => string
  readonly entryUrl: string
}
