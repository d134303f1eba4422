import { describe, expect, test } from 'vitest'
import { unitSchema } from '#schemas/unit.ts'
import { toContact } from './contact.ts'

const site = {
  organiser: { name: '云溪区民政局', path: '/units/mzj/' },
  contact: {
    phone: '0900-5551000',
    address: '政务中心',
    hours: '工作日',
    email: 'mzj@example.gov.cn',
  },
}
const unit = unitSchema.parse({ id: 'hehua', name: '荷花村', kind: '村', origin: 'demo' })

describe('whom a resident asks', () => {
  test('is the unit itself, and by mail the organiser where the unit has no mailbox', () => {
    expect(toContact({ ...unit, phone: '0900-5550100', hours: '全天' }, site)).toEqual({
      phone: { number: '0900-5550100', of: '荷花村', hours: '全天' },
      mail: { address: 'mzj@example.gov.cn', of: '云溪区民政局' },
    })
    expect(toContact({ ...unit, email: 'hehua@example.gov.cn' }, site).mail).toEqual({
      address: 'hehua@example.gov.cn',
      of: '荷花村',
    })
  })

  test('is the organiser where the unit gives nothing or is not known', () => {
    const phone = { number: '0900-5551000', of: '云溪区民政局', hours: '工作日' }
    expect(toContact(unit, site).phone).toEqual(phone)
    expect(toContact(undefined, site).phone).toEqual(phone)
    const contact = { ...site.contact, email: undefined }
    expect(toContact(undefined, { ...site, contact }).mail).toBeUndefined()
  })
})
