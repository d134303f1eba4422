import { describe, expect, it } from 'vitest'
import { createPlainQuestion } from './field-question.ts'
import { holdDialogue } from './hold-dialogue.ts'
import type { Step } from './question.ts'
import type { Terminal } from './terminal.ts'

/** A clerk who types these lines and then goes home. */
function createClerk(...lines: readonly string[]): Terminal & { readonly said: string[] } {
  const left = [...lines]
  const said: string[] = []
  return {
    said,
    say: (text) => {
      said.push(text)
    },
    ask: () => Promise.resolve(left.shift()),
  }
}

const fruit = createStep('fruit')
const size = createStep('size', true)
const colour: Step = {
  key: 'colour',
  toQuestion: (answers) =>
    answers.get('fruit') === 'apple' ? createPlainQuestion('colour?', {}) : undefined,
}
const steps = [fruit, size, colour]

function createStep(key: string, isOptional = false): Step {
  return { key, toQuestion: () => createPlainQuestion(`${key}?`, { isOptional }) }
}

async function hold(...lines: readonly string[]) {
  const answers = await holdDialogue(() => steps, createClerk(...lines))
  return answers && Object.fromEntries(answers)
}

describe('holdDialogue', () => {
  it('asks every step that applies, in order', async () => {
    expect(await hold('apple', 'big', 'red')).toEqual({
      fruit: 'apple',
      size: 'big',
      colour: 'red',
    })
    expect(await hold('pear', 'big')).toEqual({ fruit: 'pear', size: 'big' })
  })

  it('asks once what is left out', async () => {
    expect(await hold('pear', '')).toEqual({ fruit: 'pear' })
  })

  it('asks again until the answer can be taken, and says why', async () => {
    const clerk = createClerk('', 'pear', '')
    await holdDialogue(() => steps, clerk)
    expect(clerk.said).toEqual(['\nfruit?', '  这一项不能空着\n      怎么改：fruit?', '\nsize?'])
  })

  it('returns to the question before, and forgets what hung on its answer', async () => {
    expect(await hold('apple', 'big', '<', '<', 'pear', 'small')).toEqual({
      fruit: 'pear',
      size: 'small',
    })
  })

  it('stays at the first question when there is none before', async () => {
    expect(await hold('<', 'pear', 'big')).toEqual({ fruit: 'pear', size: 'big' })
  })

  it('gives nothing to one who leaves early', async () => {
    expect(await hold('apple', 'big')).toBeUndefined()
    expect(await hold()).toBeUndefined()
  })

  it('lets the answers decide which steps there are', async () => {
    const clerk = createClerk('apple', 'red')
    const answers = await holdDialogue(
      (given) => (given.has('fruit') ? [fruit, colour] : [fruit]),
      clerk,
    )
    expect(answers?.get('colour')).toBe('red')
  })

  it('numbers what a search has found, and takes the number', async () => {
    const choices = ['a1', 'a2', 'b1'].map((value) => ({ value, label: value }))
    const search: Step = {
      key: 'found',
      toQuestion: () => createPlainQuestion('which?', { choices, isSearched: true }),
    }
    const clerk = createClerk('1', 'a', '2')
    const answers = await holdDialogue(() => [search], clerk)
    expect(answers?.get('found')).toBe('a2')
    expect(clerk.said).toContain('  1. a1\n  2. a2')
  })

  it('shows no more matches than fit on a screen, and says how many are hidden', async () => {
    const choices = Array.from({ length: 25 }, (_, index) => ({
      value: `v${index}`,
      label: `社区${index}`,
    }))
    const step: Step = {
      key: 'unit',
      toQuestion: () => createPlainQuestion('which?', { choices, isSearched: true }),
    }
    const clerk = createClerk('社区', '21', 'v20')
    expect((await holdDialogue(() => [step], clerk))?.get('unit')).toBe('v20')
    expect(clerk.said[1]?.split('\n').at(-1)).toBe('  还有 5 个没有列出，多写几个字再找')
  })
})
