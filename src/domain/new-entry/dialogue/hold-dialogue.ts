import { askQuestion } from './ask-question.ts'
import type { Answers, Question, Step } from './question.ts'
import type { Terminal } from './terminal.ts'

/**
 * Asks step by step until nothing is left to ask. Which steps there are may depend on the answers.
 * The clerk may return to the question before; one who leaves early gets nothing.
 */
export async function holdDialogue(
  getSteps: (answers: Answers) => readonly Step[],
  terminal: Terminal,
): Promise<Answers | undefined> {
  const past: Moment[] = []
  let moment: Moment = { answers: new Map(), asked: new Set() }
  for (let next = findNext(getSteps, moment); next; next = findNext(getSteps, moment)) {
    const reply = await askQuestion(next.question, terminal)
    if (reply.kind === 'left') return undefined
    if (reply.kind === 'back') {
      moment = past.pop() ?? moment
    } else {
      past.push(moment)
      moment = withReply(moment, next.step, reply.value)
    }
  }
  return moment.answers
}

function findNext(getSteps: GetSteps, { answers, asked }: Moment): NextQuestion | undefined {
  for (const step of getSteps(answers)) {
    const question = asked.has(step.key) ? undefined : step.toQuestion(answers)
    if (question !== undefined) return { step, question }
  }
  return undefined
}

function withReply({ answers, asked }: Moment, { key }: Step, value: string | undefined): Moment {
  return {
    answers: value === undefined ? answers : new Map([...answers, [key, value]]),
    asked: new Set([...asked, key]),
  }
}

type GetSteps = (answers: Answers) => readonly Step[]

interface NextQuestion {
  readonly step: Step
  readonly question: Question
}

/** How far the dialogue has come: what is answered, and what was asked though left out. */
interface Moment {
  readonly answers: Answers
  readonly asked: ReadonlySet<string>
}
