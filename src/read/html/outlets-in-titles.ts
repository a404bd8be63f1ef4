import type { MetadataValue } from '../../evidence/page.ts'

/**
 * What `<title>` says behind the headline: "Dam breaks near Kariba - Kariba Post". The headline is another title, or a line of the
 * visible text.
 */
export function outletsInTitles(titles: readonly MetadataValue[], text: string): MetadataValue[] {
  const headlines = titles.filter(({ from }) => from !== 'title')
  return titles.flatMap(({ value, from, bytes }) => {
    const headline = headlines.find((other) => value.length > other.value.length && value.startsWith(other.value))
    if (from !== 'title') return []
    if (!headline)
      return outletBehindLine(value, text).map((name) => ({ value: name, from: 'title', bytes, span: null }))
    const name = /^ {0,2}[-–—|·:»] (?:.{0,80} [-–—|·»] )?([^|]{2,60})$/.exec(value.slice(headline.value.length))?.[1]
    return name === undefined ? [] : [{ value: name, from: 'title', bytes, span: null }]
  })
}

const shortestHeadline = 8

function outletBehindLine(title: string, text: string): string[] {
  const [headline, name] = title.split(/ [-–—|·»] /, 2)
  if (headline === undefined || name === undefined || headline.length < shortestHeadline || /^by /i.test(name))
    return []
  return `\n${text}\n`.includes(`\n${headline}\n`) ? [name] : []
}
