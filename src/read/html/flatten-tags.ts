/** A source in which some tags are comments now. It is as long as before, and everything stands where it stood. */
export interface FlattenedSource {
  readonly text: string
  readonly flattened: boolean
}

/** Elements without content. */
const empty = setOf('area base br col embed hr img input link meta param source track wbr')
/** Elements whose end tag may be left out: the next of them ends them, so that they do not nest by themselves. */
const endless = setOf('html head body p li dt dd option optgroup rt rp tr td th tbody thead tfoot colgroup caption')
/** Elements in which tags are text. */
const rawText = setOf('script style textarea title xmp iframe noembed noframes')
/** Elements that the parser opens anew after a block that closed them. */
const formatting = setOf('a b big code em font i nobr s small strike strong tt u')

/**
 * Turns the tags of elements nested deeper than `deepest` into comments: `<b>` becomes `<!>`. Counts tags as they come, without
 * a tree, in O(length). With `strict`, whatever looks like a tag counts, in scripts and comments as well, every element nests, and
 * the tags of formatting are all dropped: no source makes a deep or a large tree then.
 */
export function flattenTags(source: string, deepest: number, strict = false): FlattenedSource {
  const dropped: number[] = []
  let depth = 0
  let beyond = 0
  let next = 0
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', next)) {
    const tag = tagAt(source, at, strict)
    next = tag.end
    if (tag.name === '' || empty.has(tag.name)) continue
    if (strict ? formatting.has(tag.name) : false) dropped.push(at)
    else if (!strict && (endless.has(tag.name) || rawText.has(tag.name))) continue
    else if (!tag.closes && depth < deepest) depth++
    else if (!tag.closes || beyond > 0) {
      beyond += tag.closes ? -1 : 1
      dropped.push(at)
    } else depth = Math.max(0, depth - 1)
  }
  return { text: withComments(source, dropped), flattened: dropped.length > 0 }
}

/** A tag: its name in small letters ('' where this is none), and where to look for the next. */
interface Tag {
  readonly name: string
  readonly closes: boolean
  readonly end: number
}

function tagAt(source: string, start: number, strict: boolean): Tag {
  const closes = source[start + 1] === '/'
  if (!strict && source.startsWith('!--', start + 1)) return { name: '', closes, end: commentEnd(source, start + 2) }
  const named = /[a-zA-Z][^\s/>]{0,40}/y
  named.lastIndex = closes ? start + 2 : start + 1
  const name = named.exec(source)?.[0].toLowerCase() ?? ''
  const end = start + 1 + name.length
  return { name, closes, end: !strict && !closes && rawText.has(name) ? rawTextEnd(source, name, end) : end }
}

/** Where the text of a `<script>` or the like ends. */
function rawTextEnd(source: string, name: string, start: number): number {
  for (let at = source.indexOf('</', start); at >= 0; at = source.indexOf('</', at + 2)) {
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return source.length
}

/** A comment ends at the first `-->` or `--!>`; `<!-->` is one too. */
function commentEnd(source: string, start: number): number {
  const ending = /--!?>/g
  ending.lastIndex = start
  return ending.test(source) ? ending.lastIndex : source.length
}

function withComments(source: string, dropped: readonly number[]): string {
  if (dropped.length === 0) return source
  const parts: string[] = []
  let from = 0
  for (const at of dropped) {
    parts.push(source.slice(from, at + 1), '!')
    from = at + 2
  }
  parts.push(source.slice(from))
  return parts.join('')
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
