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
  'by',
])

/**
 * The names in what a page's markup gives as its author: "By Ana Ruiz and Tom Ash, Kariba Post | aruiz@post.example". Without addresses
 * and names of accounts; "Ruiz, Ana" is one name.
 */
export function authorNames(value: string): string[] {
  const plain = value.slice(0, longestValue).trimStart().replace(opening, '')
  const inverted = /^(\p{L}[\p{L}’'-]{1,40}), (\p{L}[\p{L}’'-]{1,40})$/u.exec(plain)
  if (inverted) return [`${inverted[2]!} ${inverted[1]!}`]
  return plain.split(/[;|]/).flatMap((list) =>
    list
      .split(/, and | and | & |,/)
      .map((name) => name.replace(/^ ?(?:and|by):? /i, '').trim())
      .filter((name) => name !== '' && name.length <= longestName && isName(name))
      // Behind a comma stands more often than a name of one word where the writer is or what: "PTI, Washington".
      .filter((name, index) => index === 0 || (name.includes(' ') && !isJob(name))),
  )
}

/** "By", "Analysis by", "About": what stands before the name. */
const opening =
  /^(?:about|(?:(?:written|analysis|opinion|review|reviewed|story|words|text|reporting|reported|posted|commentary|column|interview) )?by):?\s{1,4}/i

/** "CNN Editor-at-large". */
function isJob(name: string): boolean {
  return /\b(?:editor|reporter|writer|correspondent|columnist|contributor|producer|analyst|staff)\b/i.test(name)
}

function isName(name: string): boolean {
  if (name.includes('@') || name.includes('/') || nobody.has(name.toLowerCase())) return false
  // "Kariba-post.example" and "kevin-r" are addresses and accounts.
  if (!name.includes(' ') && (/\.[a-z]{2,}$/i.test(name) || name === name.toLowerCase())) return false
  return /\p{L}/u.test(name)
}
