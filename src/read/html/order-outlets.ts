import type { MetadataValue } from '../../evidence/page.ts'

/** Names of the software of pages, which templates write where the outlet's should stand. */
const software = new Set(['blogger', 'wordpress', 'medium', 'squarespace', 'wix', 'typepad', 'drupal', 'joomla'])

/**
 * The names of outlets in order of trust: first those that the page's address bears out, last what is no name of an outlet. A motto
 * beside the name is left out where the address tells which is which: "Kariba Post - News of the lake".
 */
export function orderOutlets(outlets: readonly MetadataValue[], address: string | undefined): MetadataValue[] {
  const labels = labelsOf(address)
  const rank = ({ value, from }: MetadataValue): number => {
    if (guesses.has(from)) return 2
    if (software.has(value.toLowerCase())) return labels.includes(value.toLowerCase()) ? 0 : 3
    if (labels.some((label) => bearsOut(label, value))) return 0
    // An agency is the publisher of what it has sent; the page's own name is its outlet's.
    return from === 'json-ld:publisher' ? 1.5 : 1
  }
  const ranked = outlets
    .filter(({ value }) => !/^(?:(?:https?:)?\/\/|@|by )/i.test(value))
    .map((outlet) => namedPart(outlet, labels))
    .filter(({ value, from }) => !guesses.has(from) || labels.includes(foldName(value)))
    .map((outlet) => ({ outlet, rank: rank(outlet) }))
  ranked.sort((a, b) => a.rank - b.rank)
  return ranked.map(({ outlet }) => outlet)
}

/** What may name the outlet or anything else: it must be the address's own word. */
const guesses: ReadonlySet<string> = new Set(['logo', 'copyright'])

function namedPart(outlet: MetadataValue, labels: readonly string[]): MetadataValue {
  const parts = outlet.value.split(/ [-–—|·] /)
  const isNamed = (one: string): boolean => labels.includes(foldName(one))
  const isBorneOut = (one: string): boolean => labels.some((label) => bearsOut(label, one))
  const borneOut = parts.filter(isBorneOut)
  const part = parts.length > 1 ? (parts.find(isNamed) ?? (borneOut.length === 1 ? borneOut[0] : undefined)) : undefined
  if (part === undefined) return outlet
  const start = (outlet.span?.[0] ?? 0) + outlet.value.indexOf(part)
  return { ...outlet, value: part, span: outlet.span && [start, start + part.length] }
}

const longestAddress = 2048
/** "//post.example/news" has the scheme of the page. */
const anyScheme = 'https://_'
const shortestLabel = 2
/** "sanantonio" of "San Antonio Express-News". */
const longBeginning = 8
/** Parts of hosts that name no outlet. */
const common = new Set(['www', 'com', 'org', 'net', 'co', 'uk', 'news', 'edition', 'amp', 'blog'])

/** "nytimes" of "https://www.nytimes.com/2031/...". */
function labelsOf(address: string | undefined): string[] {
  if (address === undefined || address.length > longestAddress || !URL.canParse(address, anyScheme)) return []
  const labels = new URL(address, anyScheme).hostname.toLowerCase().split('.').slice(0, -1)
  return labels
    .map((label) => label.replaceAll('-', ''))
    .filter((label) => label.length >= shortestLabel && !common.has(label))
}

/** Whether a part of the host is the name, holds it, is held by it, or has its initials: "wsj" of the Wall Street Journal. */
function bearsOut(label: string, name: string): boolean {
  const words = wordsOf(name)
  const whole = foldName(name)
  const initials = words.map((word) => word.charAt(0)).join('')
  if (whole === label) return true
  if (whole.length > shortestLabel && (label.includes(whole) || whole.includes(label))) return true
  const beginning = words.slice(0, 2).join('')
  if (words.length > 2 && beginning.length >= longBeginning && label.includes(beginning)) return true
  return initials.length > shortestLabel && label.startsWith(initials)
}

/** "The Kariba Post" as a host has it: "karibapost". */
function foldName(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'the')
    .join('')
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
