const letters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ə', 'a'],
])

/**
 * The form under which a name is kept and looked up: small letters without accents, hyphens as spaces, no full stops or
 * apostrophes. "Nagorno-Karabakh", "St. Petersburg", "Sana’a" become "nagorno karabakh", "st petersburg", "sanaa".
 */
export function placeKey(name: string): string {
  let key = ''
  let gap = false
  for (const letter of name.normalize('NFD').toLowerCase()) {
    const kind = kindOf(letter)
    if (kind === 'gap') gap = key !== ''
    if (kind !== 'letter') continue
    if (gap) key += ' '
    gap = false
    key += letters.get(letter) ?? letter
  }
  return key
}

function kindOf(letter: string): 'letter' | 'gap' | 'nothing' {
  const code = letter.codePointAt(0)!
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return 'letter'
  if (code === 0x20 || code === 0x2d || code === 0xa0 || (code >= 0x2010 && code <= 0x2014) || code === 0x2f)
    return 'gap'
  if (code < 0x80) return 'nothing'
  // Marks of accents that NFD has set apart; the signs that stand for an apostrophe or an ayn.
  const mark = code >= 0x300 && code <= 0x36f
  const apostrophe = (code >= 0x2b0 && code <= 0x2ff) || code === 0x2018 || code === 0x2019 || code === 0xb4
  return mark || apostrophe ? 'nothing' : 'letter'
}
