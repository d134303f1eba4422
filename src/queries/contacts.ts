import { type Contact, toContact } from '#domain/ask/contact.ts'
import { getSite } from './site.ts'
import { getUnitTree } from './units.ts'

/** Whom a resident asks about an entry of this unit. */
export async function getContact(unitId: string | undefined): Promise<Contact> {
  const unit = unitId === undefined ? undefined : (await getUnitTree()).find(unitId)
  return toContact(unit, await getSite())
}
