import { queryKinds } from './create-queries.ts'

/** The kinds of queries with their reasons, as Markdown. */
export function formatKinds(): string {
  const rows = queryKinds.map(({ name, measure, reason }) => `| ${name} | ${measure} | ${reason} |`)
  return ['| kind | judged as | why |', '|---|---|---|', ...rows].join('\n')
}
