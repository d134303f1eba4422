import { expect, test } from 'vitest'
import type { Answer } from '#domain/search/asking/answer.ts'
import { SearchRun } from './search-run.ts'

const toAnswer = (no: number): Answer => ({
  hits: [],
  exactCount: 0,
  understood: { marks: [], synonyms: [], looseWords: [] },
  searchedBackTo: no === 0 ? undefined : String(2026 - no),
  isComplete: no === 4,
})

/** Answers of five shards; `asked` says how many were asked. */
function createAnswers() {
  const log = { asked: 0, isClosed: false }
  async function* give(): AsyncGenerator<Answer> {
    try {
      for (let no = 0; no < 5; no += 1) {
        log.asked += 1
        yield await Promise.resolve(toAnswer(no))
      }
    } finally {
      log.isClosed = true
    }
  }
  return { log, answers: give() }
}

/** Long enough for everything that needs no further word. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test('a search stops before the older years until they are wanted', async () => {
  const { log, answers } = createAnswers()
  const run = new SearchRun(answers)
  const shown: [string | undefined, boolean][] = []
  const done = run.showEach(async ({ searchedBackTo }, isWaiting) => {
    shown.push([searchedBackTo, isWaiting])
    await Promise.resolve()
  })
  await settle()
  expect(log.asked).toBe(2)
  expect(shown).toEqual([
    [undefined, false],
    ['2025', true],
  ])
  run.wantOlder()
  await done
  expect(shown.slice(2).map(([, isWaiting]) => isWaiting)).toEqual([false, false, false])
})

test('wanted from the beginning, they follow without a stop', async () => {
  const { log, answers } = createAnswers()
  const run = new SearchRun(answers)
  run.wantOlder()
  await run.showEach(() => Promise.resolve())
  expect(log.asked).toBe(5)
})

test('a cancelled search asks and shows nothing more, even while it waits', async () => {
  const { log, answers } = createAnswers()
  const run = new SearchRun(answers)
  let shown = 0
  const done = run.showEach(() => {
    shown += 1
    return Promise.resolve()
  })
  await settle()
  run.cancel()
  await done
  expect([log.asked, shown, log.isClosed]).toEqual([2, 2, true])
})
