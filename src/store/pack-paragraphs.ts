import { wordAt, type Span } from '../evidence/span.ts'
import type { Paragraph, Sentence, Token } from '../evidence/story.ts'

/**
 * Paragraphs, sentences and tokens of a story as bytes: some 2 bytes a token. Every number is a variable-length integer; every
 * span is the gap from where the last one of its kind ended (or its parent began) and its length.
 */
export function packParagraphs(paragraphs: readonly Paragraph[]): Uint8Array {
  const bytes = new Writer()
  bytes.add(paragraphs.length)
  let end = 0
  for (const { role, span, sentences } of paragraphs) {
    bytes.add(roles.indexOf(role))
    bytes.addSpan(span, end)
    bytes.add(sentences.length)
    let sentenceEnd = span[0]
    for (const sentence of sentences) {
      bytes.addSpan(sentence.span, sentenceEnd)
      bytes.add(sentence.tokens.length)
      let tokenEnd = sentence.span[0]
      for (const token of sentence.tokens) {
        bytes.addSigned(token.start - tokenEnd)
        bytes.add((token.end - token.start) * kinds.length + kinds.indexOf(token.kind))
        tokenEnd = token.end
      }
      sentenceEnd = sentence.span[1]
    }
    end = span[1]
  }
  return bytes.build()
}

/** The paragraphs that were packed. `text` is the text of the whole page. */
export function unpackParagraphs(bytes: Uint8Array, text: string): Paragraph[] {
  const numbers = new Reader(bytes)
  let end = 0
  return Array.from({ length: numbers.next() }, () => {
    const role = roles[numbers.next()]!
    const span = numbers.nextSpan(end)
    end = span[1]
    return { role, span, sentences: unpackSentences(numbers, span[0], text) }
  })
}

const roles: readonly Paragraph['role'][] = ['headline', 'deck', 'byline', 'body', 'caption', 'note']
const kinds: readonly Token['kind'][] = ['word', 'number', 'mark']

function unpackSentences(numbers: Reader, from: number, text: string): Sentence[] {
  let end = from
  return Array.from({ length: numbers.next() }, () => {
    const span = numbers.nextSpan(end)
    end = span[1]
    let tokenEnd = span[0]
    const tokens = Array.from({ length: numbers.next() }, (): Token => {
      const start = tokenEnd + numbers.nextSigned()
      const packed = numbers.next()
      tokenEnd = start + Math.floor(packed / kinds.length)
      return { start, end: tokenEnd, text: wordAt(text, [start, tokenEnd]), kind: kinds[packed % kinds.length]! }
    })
    return { span, tokens }
  })
}

class Writer {
  #bytes = new Uint8Array(1024)
  #length = 0

  /** A whole number from 0, seven bits a byte, the lowest first. */
  add(value: number): void {
    if (this.#length + 8 > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2)
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes[this.#length++] = (rest % 128) | 128
    this.#bytes[this.#length++] = rest
  }

  addSigned(value: number): void {
    this.add(value < 0 ? -2 * value - 1 : 2 * value)
  }

  addSpan(span: Span, from: number): void {
    this.addSigned(span[0] - from)
    this.add(span[1] - span[0])
  }

  build(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** Throws RangeError past the end: the bytes are not what was packed. */
  next(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new RangeError('the packed paragraphs break off')
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  nextSigned(): number {
    const value = this.next()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  nextSpan(from: number): Span {
    const start = from + this.nextSigned()
    return [start, start + this.next()]
  }
}
