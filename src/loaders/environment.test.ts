import { expect, test } from 'vitest'
import { readEnvironment, toVariables } from './environment.ts'

test('the clock can be fixed, and is told in the time of Shanghai', () => {
  expect(readEnvironment({ PORTAL_NOW: '2026-11-21T20:30:00-08:00' }).now).toBe('2026-11-22 12:30')
})

test.each(['2026-11-21', '2026-11-21T10:00:00', 'yesterday'])(
  '%s does not fix a moment',
  (text) => {
    expect(() => readEnvironment({ PORTAL_NOW: text })).toThrow(RangeError)
  },
)

test('root and out are folders of the current one unless they are named', () => {
  expect(readEnvironment({ PORTAL_ROOT: '/srv/bureau', PORTAL_OUT: '/srv/site' })).toMatchObject({
    root: '/srv/bureau',
    out: '/srv/site',
  })
  expect(readEnvironment({}).out).toBe(`${process.cwd()}/dist`)
})

test('another process is given the same environment, to the minute', () => {
  const environment = readEnvironment({
    PORTAL_ROOT: '/srv/bureau',
    PORTAL_OUT: '/srv/site',
    PORTAL_NOW: '2026-11-21T20:30:00-08:00',
  })
  expect(readEnvironment(toVariables(environment))).toEqual(environment)
})
