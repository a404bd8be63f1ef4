import type { PageWords } from '../../language/page-words.ts'
import type { LineTraits } from './line-traits.ts'

const fewestFields = 2
const searched = 30

/** The lines "From: ...", "Date: ...", "Subject: ..." at the top of a copied e-mail, by their index; none for any other page. */
export function findMailHead(traits: readonly LineTraits[], text: string, { mail }: PageWords): number[] {
  const found: number[] = []
  for (let index = 0; index < Math.min(searched, traits.length); index++) {
    const { span, words } = traits[index]!
    if (span[0] === span[1]) continue
    const field = words[0] ?? ''
    const isField = mail.fields.has(field) && text.charAt(span[0] + field.length) === ':'
    if (isField) found.push(index)
    else if (found.length > 0) break
  }
  return found.length >= fewestFields ? found : []
}
