import { cp } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { toAttachmentPath } from '#domain/paths.ts'
import { serveSite } from '../../scripts/lib/serve-site.mjs'
import { buildRoot } from './build-root.ts'
import { copyFixture, createTempFolder, getFixtureFolder } from './fixture.ts'

/** A small portal with an attachment of every kind, in a folder that the test may edit. */
export async function createAttachmentsRoot(): Promise<string> {
  const root = await copyFixture('minimal')
  await cp(getFixtureFolder('sites/attachments'), root, { recursive: true })
  return root
}

/** Builds and serves that portal. */
export async function serveAttachmentsSite(): Promise<AttachmentsSite> {
  const folder = join(await createTempFolder(), 'site')
  const { exitCode, output } = await buildRoot(await createAttachmentsRoot(), folder)
  if (exitCode !== 0) throw new Error(output)
  const { server, url } = await serveSite({ root: folder, port: 0 })
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
