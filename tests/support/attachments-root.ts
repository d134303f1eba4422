import { cp } from 'node:fs/promises'
import { copyFixture, getFixtureFolder } from './fixture.ts'

/** A small portal with an attachment of every kind, in a folder that the test may edit. */
export async function createAttachmentsRoot(): Promise<string> {
  const root = await copyFixture('minimal')
  await cp(getFixtureFolder('sites/attachments'), root, { recursive: true })
  return root
}
