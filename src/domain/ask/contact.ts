import type { SiteView } from '#domain/site-view.ts'
import type { Unit } from '#schemas/unit.ts'

/** Whom a resident asks. What the unit itself does not give is the organiser's. */
export interface Contact {
  readonly phone: {
    readonly number: string
    readonly of: string
    readonly hours?: string | undefined
  }
  readonly mail?: { readonly address: string; readonly of: string } | undefined
}

/** The contact of a unit, or of the organiser where no unit is known. */
export function toContact(unit: Unit | undefined, { contact, organiser }: Host): Contact {
  return {
    phone:
      unit?.phone === undefined
        ? { number: contact.phone, of: organiser.name, hours: contact.hours }
        : { number: unit.phone, of: unit.name, hours: unit.hours },
    mail: toMailbox(unit?.email, unit?.name) ?? toMailbox(contact.email, organiser.name),
  }
}

function toMailbox(address: string | undefined, of: string | undefined): Contact['mail'] {
  return address === undefined || of === undefined ? undefined : { address, of }
}

type Host = Pick<SiteView, 'contact' | 'organiser'>
