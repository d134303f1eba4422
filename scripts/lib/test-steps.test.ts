import { describe, expect, test } from 'vitest'
import { selectSteps, testSteps } from './test-steps.mjs'

describe('selectSteps', () => {
  test('without arguments every step runs', () => {
    expect(selectSteps([])).toEqual(testSteps)
  })

  test('--only names some of them', () => {
    expect(selectSteps(['--only', 'unit,lint']).map(({ name }) => name)).toEqual(['lint', 'unit'])
  })

  test.each([[['--only']], [['--only', 'units']], [['unit']], [['--only', 'unit', 'lint']]])(
    '%j is refused with the names that exist',
    (args) => {
      expect(() => selectSteps(args)).toThrow('format,types,lint')
    },
  )
})
