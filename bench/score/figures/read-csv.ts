/** The rows of a file of comma-separated values (RFC 4180), each by the names in the first row. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (quoted) {
      if (char !== '"') field += char
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at)
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',' || char === '\n') {
      rows.at(-1)!.push(field)
      field = ''
      if (char === '\n') rows.push([])
    } else if (char !== '\r') field += char
  }
  rows.at(-1)!.push(field)
  const [names = [], ...rest] = rows
  return rest
    .filter(({ length }) => length === names.length)
    .map((row) => Object.fromEntries(row.map((value, at) => [names[at]!, value])))
}
