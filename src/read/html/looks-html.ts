/** How much of a text tells whether it is HTML. */
const sampleLength = 16 * 1024
/** So many tags of blocks in the sample, one in so many characters, are no text that speaks of tags. */
const manyTags = 8
const charactersPerTag = 400

/** Whether a text is an HTML page or a piece of one: it says so at its beginning, or is full of tags. A feed or other XML is not. */
export function looksHtml(text: string): boolean {
  const sample = text.slice(0, sampleLength)
  const begins = sample.trimStart().slice(0, 200).toLowerCase()
  if (begins.startsWith('<!doctype html') || begins.startsWith('<html')) return true
  if (!begins.startsWith('<')) return countTags(sample) >= Math.max(manyTags, sample.length / charactersPerTag)
  if (/<(?:html|head|body)[\s>]/i.test(sample)) return true
  return !/<(?:\?xml|rss|feed|rdf:rdf)[\s>]/i.test(sample) && countTags(sample) >= 1
}

function countTags(sample: string): number {
  const tags = /<\/?(?:article|blockquote|br|div|h[1-6]|li|ol|p|section|span|table|td|title|tr|ul)[\s/>]/gi
  return sample.match(tags)?.length ?? 0
}
