import { Parser, TokenizerMode, type DefaultTreeAdapterTypes, type ParserOptions } from 'parse5'

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap

/** A shorter script costs less to read than to pass over. */
const shortest = 1000

/**
 * Parses HTML, and passes over what long scripts and style sheets hold, which no page shows; they are half of many pages. Linked data
 * are kept. Whether a tag opens a script is left to the parser, which is given the source up to there: it may stand in a comment.
 */
export function parseSeen(source: string, options: ParserOptions<Tree>): DefaultTreeAdapterTypes.Document {
  const parser = new Parser<Tree>(options)
  const { tokenizer } = parser
  let read = 0
  for (const { start, end, name } of unseenIn(source)) {
    tokenizer.write(source.slice(read, start), false)
    read = start
    // Else the tag stands in a comment, in an attribute, or in the text of another element.
    if (tokenizer.state !== modes[name] || tokenizer.lastStartTagName !== name) break
    // What stands behind keeps its place in the source.
    tokenizer.preprocessor.droppedBufferSize += end - start
    read = end
  }
  tokenizer.write(source.slice(read), true)
  return parser.document
}

/** How the parser reads what such an element holds. */
const modes = { script: TokenizerMode.SCRIPT_DATA, style: TokenizerMode.RAWTEXT }

/** What stands between the tags of a script or a style sheet. */
interface Unseen {
  readonly start: number
  readonly end: number
  readonly name: keyof typeof modes
}

/** The long scripts and style sheets of a source, as far as they can be told without parsing it. O(length). */
function* unseenIn(source: string): Generator<Unseen> {
  const opening = /<(script|style)(?=[\s/>])/gi
  let comment = source.indexOf('<!--')
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const name = found[1]!.toLowerCase() === 'script' ? 'script' : 'style'
    const start = source.indexOf('>', opening.lastIndex) + 1
    const closing = name === 'script' ? /<\/script(?=[\s/>])/gi : /<\/style(?=[\s/>])/gi
    closing.lastIndex = start
    const end = start > 0 ? closing.exec(source)?.index : undefined
    if (end === undefined) return
    opening.lastIndex = end
    while (comment >= 0 && comment < start) comment = source.indexOf('<!--', comment + 4)
    // In a comment within a script another one may open and close.
    const isPlain = comment < 0 || comment >= end
    const holdsData = name === 'script' && /ld\+json|&/i.test(source.slice(found.index, start))
    if (isPlain && !holdsData && end - start >= shortest) yield { start, end, name }
  }
}
