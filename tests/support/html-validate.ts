import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { RuleConfig } from 'html-validate'
import { listFiles } from './site-files.ts'

/** Every place in the HTML of a built site that html-validate objects to. */
export async function findHtmlProblems(root: string): Promise<string[]> {
  const problems: string[] = []
  for (const file of (await listFiles(root)).filter((path) => path.endsWith('.html'))) {
    const report = await validator.validateString(await readFile(join(root, file), 'utf8'), file)
    for (const { line, column, ruleId, message } of report.results.flatMap((r) => r.messages)) {
      problems.push(`${file}:${line}:${column} ${ruleId}: ${message}`)
    }
  }
  return problems
}

/** Where the recommended rules are not ours; each with its reason. */
const rules: RuleConfig = {
  // Safari takes a list without bullets for no list at all; the role says that it is one.
  'no-redundant-role': 'off',
  // Every script and style sheet is the site's own, and comes by the same way as the page.
  'require-sri': ['error', { target: 'crossorigin' }],
  // A number is copied into a phone and searched for: another hyphen would not be found.
  'tel-non-breaking': 'off',
  // What is chosen in the display settings holds at once: the form is there for its reset button.
  'wcag/h32': 'off',
  // A page is named after its document, and the title of an official document cannot be shortened.
  'long-title': 'off',
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    elements: ['html5'],
    rules,
  }),
)
