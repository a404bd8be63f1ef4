const longestName = 80
const longestValue = 400
/** What templates and accounts have where a name should stand. */
const nobody = new Set([
  'admin',
  'administrator',
  'author',
  'editor',
  'unknown',
  'null',
  'undefined',
  'none',
  'n/a',
  'na',
])

/**
 * The names in what a page's markup gives as its author: "By Ana Ruiz and Tom Ash, Kariba Post | aruiz@post.example". Without addresses
 * and names of accounts; "Ruiz, Ana" is one name.
 */
export function authorNames(value: string): string[] {
  const plain = value.slice(0, longestValue).replace(/^(?:written )?by:? /i, '')
  const inverted = /^(\p{L}[\p{L}’'-]{1,40}), (\p{L}[\p{L}’'-]{1,40})$/u.exec(plain)
  if (inverted) return [`${inverted[2]!} ${inverted[1]!}`]
  return plain
    .split(/, and | and | & |[,;|]/)
    .map((name) => name.replace(/^ ?(?:and|by) /i, '').trim())
    .filter((name) => name !== '' && name.length <= longestName && isName(name))
}

function isName(name: string): boolean {
  if (name.includes('@') || name.includes('/') || nobody.has(name.toLowerCase())) return false
  // "Kariba-post.example" and "kevin-r" are addresses and accounts.
  if (!name.includes(' ') && (/\.[a-z]{2,}$/i.test(name) || name === name.toLowerCase())) return false
  return /\p{L}/u.test(name)
}
