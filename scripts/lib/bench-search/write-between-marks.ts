/** Puts text between the marks of a name in a document; where it has none, before its end mark. */
export function writeBetweenMarks(document: string, name: string, text: string): string {
  const begin = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const block = `${begin}\n\n${text}\n\n${end}`
  const from = document.indexOf(begin)
  const to = document.indexOf(end)
  if (from !== -1 && to > from)
    return document.slice(0, from) + block + document.slice(to + end.length)
  const last = document.lastIndexOf(endOfMeasured)
  if (last === -1) throw new Error(`The document has neither ${begin} nor ${endOfMeasured}.`)
  return `${document.slice(0, last)}${block}\n\n${document.slice(last)}`
}

const endOfMeasured = '<!-- end of measured -->'
