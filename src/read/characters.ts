/** What a character is to the tokenizer. `part` continues a word and begins none: accents, joiners, soft hyphens. */
export type CharacterKind = 'space' | 'upper' | 'letter' | 'digit' | 'part' | 'mark'

const kinds: readonly CharacterKind[] = ['space', 'upper', 'letter', 'digit', 'part', 'mark']
const unknown = 255
/** The kinds of the basic plane, filled in as characters are met: a property class costs fifty times a look-up. */
const known = new Uint8Array(0x10000).fill(unknown)

/** The kind of the character at an offset; a lone surrogate is a mark. */
export function characterKind(text: string, at: number): CharacterKind {
  const unit = text.charCodeAt(at)
  if ((unit & 0xf800) === 0xd800) return kindOfCodePoint(text.codePointAt(at)!)
  const found = known[unit]!
  return kinds[found === unknown ? learn(unit) : found]!
}

function learn(unit: number): number {
  return (known[unit] = kinds.indexOf(kindOfCodePoint(unit)))
}

/** How many code units the character at an offset takes. */
export function characterLength(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && text.codePointAt(at)! > 0xffff ? 2 : 1
}

export function isWordCharacter(kind: CharacterKind): boolean {
  return kind === 'letter' || kind === 'upper' || kind === 'digit' || kind === 'part'
}

/** Whether a code unit is a letter of ASCII: most of a text is, and needs no look at its kind. */
export function isPlainLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a && unit < 0x80
}

function kindOfCodePoint(code: number): CharacterKind {
  const character = String.fromCodePoint(code)
  if (/\s/u.test(character)) return 'space'
  if (/\p{Lu}|\p{Lt}/u.test(character)) return 'upper'
  if (/\p{L}/u.test(character)) return 'letter'
  if (/\p{N}/u.test(character)) return 'digit'
  if (/\p{M}|[\u00ad\u200b-\u200d\u2060]/u.test(character)) return 'part'
  return 'mark'
}
