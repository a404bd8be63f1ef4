import type { Outlet } from '../../evidence/story.ts'
import type { PageWords } from '../../language/page-words.ts'
import { foldedWords } from './for-each-word.ts'
import type { SeenLine } from './see-lines.ts'

const longestField = 300
const shortestLabel = 3

/**
 * The house that sent an e-mail: "From: Harbour Post Briefing <news@harbourpost.example>". Its address shows that it is a house and no
 * person, or the name has a word that names of outlets have; null for other senders, and where no name stands before the address.
 */
export function findSender(mail: readonly SeenLine[], text: string, words: PageWords): Outlet | null {
  const field = mail.find(({ traits }) => words.mail.sender.has(traits.words[0] ?? ''))
  if (!field) return null
  const [start, end] = field.traits.span
  const line = text.slice(start, Math.min(end, start + longestField))
  const [before = '', address = ''] = line.slice(line.indexOf(':') + 1).split(/[<[(]/, 2)
  const [account = '', domain = ''] = address.split(/[>\])]/, 1)[0]!.split('@')
  const called = before.replace(/["“”]/g, '').trim()
  if (called === '' || called.includes('@') || domain === '') return null
  const name = withoutProduct(called, words)
  const isHouse =
    account.split(/[^a-z]+/i).some((part) => words.mail.desks.has(part.toLowerCase())) ||
    foldedWords(called).some((word) => words.outlets.names.has(word)) ||
    isOwnDomain(name, domain)
  if (!isHouse) return null
  const at = start + line.indexOf(name)
  return { name, basis: 'stated', span: [at, at + name.length], reason: 'who sent the e-mail' }
}

/** "Harbour Post" of "Harbour Post Briefing". */
function withoutProduct(name: string, { mail }: PageWords): string {
  const parts = name.split(' ')
  const last = parts.findLastIndex((part) => !mail.products.has(part.toLowerCase()))
  return last < 1 ? name : parts.slice(0, last + 1).join(' ')
}

/** Whether a part of the domain is the name written as one word, or holds it. */
function isOwnDomain(name: string, domain: string): boolean {
  const whole = foldedWords(name)
    .filter((word) => word !== 'the')
    .join('')
  return (
    whole.length >= shortestLabel &&
    domain
      .toLowerCase()
      .split('.')
      .some((label) => label.replaceAll('-', '').includes(whole))
  )
}
