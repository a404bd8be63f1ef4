/** A part of a page that holds lines. `suspect` is named like what stands beside an article. */
export interface Region {
  readonly parent: Region | null
  readonly kind: 'article' | 'main' | 'suspect' | 'block'
  /** Characters of the prose inside; counted for regions of other kinds than `block`. */
  prose: number
  /** Characters of the prose directly inside, and half of those one level deeper. */
  score: number
  /** Whether the article is this region or holds it; null as long as that is not known. */
  inArticle: boolean | null
}

/** From this many characters on, a line is prose, if few of them are links. */
const proseLength = 60
const mostLinked = 0.33
/** What share of a page's prose its article holds at least, and what stands beside it at most. */
const articleShare = 0.3
/** What share of the longest article's prose another `<article>` must hold to be one too, and no teaser. */
const otherArticleShare = 0.25

/** The regions of a page as they are met, with the prose in them; tells which of them hold the article. */
export class Regions {
  readonly #named: Region[] = []
  #best: Region | null = null
  #prose = 0

  add(parent: Region | null, kind: Region['kind']): Region {
    const region: Region = { parent, kind, prose: 0, score: 0, inArticle: null }
    if (kind !== 'block') this.#named.push(region)
    return region
  }

  /** Counts a line that stands directly in a region. */
  count(region: Region, length: number, linked: number): void {
    if (length < proseLength || linked > length * mostLinked) return
    this.#prose += length
    this.#raise(region, length)
    if (region.parent) this.#raise(region.parent, length / 2)
    for (let around: Region | null = region; around; around = around.parent) {
      if (around.kind !== 'block') around.prose += length
    }
  }

  /** Decides what the article is; to be called once all lines are counted. */
  chooseArticle(): void {
    for (const region of this.#articles()) region.inArticle = true
  }

  /** Whether a region lies in the article: after `chooseArticle`. */
  isInArticle(region: Region): boolean {
    const passed: Region[] = []
    let at: Region | null = region
    while (at !== null && at.inArticle === null) {
      passed.push(at)
      at = at.parent
    }
    const inside = at?.inArticle ?? false
    for (const one of passed) one.inArticle = inside
    return inside
  }

  /** Whether a region is named like what stands beside an article, and holds as little. */
  isBeside(region: Region): boolean {
    for (let around: Region | null = region; around; around = around.parent) {
      if (around.kind === 'suspect' && around.prose <= this.#prose * articleShare) return true
    }
    return false
  }

  #articles(): readonly Region[] {
    for (const kind of ['article', 'main'] as const) {
      const regions = this.#named.filter((region) => region.kind === kind)
      const longest = regions.reduce((most, { prose }) => Math.max(most, prose), 0)
      if (regions.length > 0 && longest >= this.#prose * articleShare) {
        return regions.filter(({ prose }) => prose >= longest * otherArticleShare)
      }
    }
    return this.#best ? [this.#best] : []
  }

  #raise(region: Region, by: number): void {
    region.score += by
    if (region.score > (this.#best?.score ?? 0)) this.#best = region
  }
}
