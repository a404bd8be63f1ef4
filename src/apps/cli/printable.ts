/**
 * A page's text made safe and readable for a terminal: what a terminal would obey (control characters, and marks that reorder or
 * hide text) stands as `\u{1b}`; line breaks, tabs and runs of spaces become one space.
 */
export function printable(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' '))
}

/** As `printable`, but line breaks stay and a tab becomes two spaces: for text that is shown line by line. */
export function printableLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', '  ')
    .split('\n')
    .map((line) => escapeControls(line))
    .join('\n')
}

/**
 * One line of JSON. Beside what JSON must escape, it escapes the other characters that a terminal would obey, so that JSON of a
 * hostile page may be looked at; a program reads the same string back.
 */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value)
  return `${json.replace(obeyedInJson, (character) => `\\u${hexadecimal(character).padStart(4, '0')}`)}\n`
}

/**
 * C0 and C1 controls, DEL, lone surrogates, the marks of text direction, line and paragraph separators, and the characters that
 * show nothing at all (zero-width space, word joiner, byte order mark). Joiners that make letters or emoji stay.
 */
const obeyed = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu

/** The same without what JSON escapes by itself (C0 controls, lone surrogates): asked without these, it takes a sixth of the time. */
const obeyedInJson = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

function escapeControls(text: string): string {
  return text.replace(obeyed, (character) => `\\u{${hexadecimal(character)}}`)
}

function hexadecimal(character: string): string {
  return character.codePointAt(0)!.toString(16)
}
