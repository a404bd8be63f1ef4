import { attribute } from './attribute.ts'
import type { Element } from './parse-tree.ts'

/** What the class or id of an element makes likely: what it holds beside an article, or which part of one. */
export type NameHint = 'text' | 'head' | 'byline' | 'caption' | 'beside' | 'outside'

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Words for what stands beside an article. Whole wrappers carry them too: their share of the page's prose decides. */
const besideWords =
  setOf(`ad ads advert adverts advertisement advertising adslot banner bookmark breadcrumb breadcrumbs carousel comment comments commenting consent
  cookie cookies disclaimer discussion disqus donate donation flyout footer gdpr interstitial jumpbox livefyre menu modal mostread nav navbar navigation
  newsletter newsletters onward optin outbrain overlay pager pagination paywall playlist podcast popover popup popular prevnext print promo promos promotion
  promoted rating ratings readmore recirc recirculation recommend recommendation recommendations recommended related relatedlinks
  relatedposts replies respond rss share sharebar sharedaddy sharetools sharing shop shopping sidebar signin signup skip slideshow social sociable sponsor sponsored
  sponsorship subscribe subscription supplemental syndication taboola tagcloud taglist tags teaser teasers toc toolbar tools topics trending upsell utility
  widget widgets wpcnt yarpp`)

/** Words that no wrapper of an article carries, unless the article's title stands inside. */
const outsideWords =
  setOf(`comment comments commenting disqus livefyre outbrain taboola footer cookie cookies consent gdpr modal popup recirc recirculation replies respond relatedposts yarpp
  mostread`)

/** Two words that mean so only together. */
const besidePairs =
  setOf(`about-author also-read article-tools author-bio author-box author-card author-info author-profile author-description bio-box call-action editor-picks follow-us
  from-web further-reading inline-links latest-news latest-posts link-list mailing-list more-articles more-from more-links more-news more-on more-stories most-popular most-read
  must-read next-article next-post next-story other-news other-stories post-author post-footer post-nav post-tags entry-tags article-tags article-footer entry-footer
  also-like prev-next previous-next read-also read-more read-next reading-list related-articles rich-link see-also story-links tag-list tags-list top-news top-stories up-next
  user-comments you-may writer-bio author-about jp-relatedposts meta-tags article-topics aside-rich pull-quote pullquote-container story-tags topic-list article-bottom after-content after-post after-article`)

const captionWords = setOf('caption captions figcaption credit credits photocredit imagecaption cutline imagecredit')
const bylineWords = setOf('byline bylines dateline timestamp pubdate datetime postmeta entrymeta dateblock')
const bylinePairs =
  setOf(`article-author article-date article-meta article-info entry-meta entry-date post-meta post-date post-info story-meta story-date date-time publish-date
  published-date posted-on author-name author-link by-author meta-info meta-data pub-date publication-date last-updated updated-date content-meta article-byline article-details read-time reading-time`)
const textPairs =
  setOf(`article-body article-content article-text article-copy body-content body-copy body-text content-body entry-content main-text news-body news-content news-text
  page-content post-body post-content post-text rich-text story-body story-content story-text text-content single-content td-post storycontent-main article-main`)
const textWords = setOf(
  'articlebody articlecontent articletext entrycontent postcontent storybody storycontent maincontent bodytext postbody',
)
const headWords = setOf('headline dek deck standfirst subheadline subtitle kicker')
const headPairs = setOf(
  `article-header article-head article-title article-summary article-lead entry-header entry-title post-header post-title story-header story-headline story-title sub-headline sub-title page-title`,
)

const longestName = 300
const suffixes = /(?:title|heading|header|wrapper|container|section)$/
/** Words of a stylesheet that say what a page is about, not what an element is for: "tag-social-media". */
const topicNames = /^(?:tag|category|format|status|topic)-(?!list|cloud)/

/** What an element's class or id says of it; null where they say nothing. Both are read once for each different wording. */
export class NameHints {
  readonly #known = new Map<string, NameHint | null>()

  of(element: Element): NameHint | null {
    if (element.tagName === 'time' || attribute(element, 'rel') === 'author') return 'byline'
    const property = attribute(element, 'itemprop')
    if (property === 'author' || property === 'datePublished' || property === 'dateModified') return 'byline'
    const names = `${attribute(element, 'class')?.slice(0, longestName) ?? ''} ${attribute(element, 'id')?.slice(0, longestName) ?? ''}`
    if (names === ' ') return null
    let hint = this.#known.get(names)
    if (hint === undefined) {
      hint = hintOf(names)
      this.#known.set(names, hint)
    }
    return hint
  }
}

function hintOf(names: string): NameHint | null {
  const words: string[] = []
  const pairs: string[] = []
  for (const name of names.split(/\s+/)) {
    if (name === '' || topicNames.test(name)) continue
    const own = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== '')
    words.push(...own, own.join(''))
    for (let at = 1; at < own.length; at++) pairs.push(`${own[at - 1]!}-${own[at]!}`)
  }
  const has = (single: ReadonlySet<string>, double: ReadonlySet<string>): boolean =>
    words.some((word) => single.has(word)) || pairs.some((pair) => double.has(pair))
  if (has(captionWords, new Set())) return 'caption'
  // "relatedpoststitle" stands above related posts.
  for (const word of [...words]) if (suffixes.test(word)) words.push(word.replace(suffixes, ''))
  if (has(outsideWords, new Set())) return 'outside'
  if (has(besideWords, besidePairs)) return 'beside'
  if (has(bylineWords, bylinePairs)) return 'byline'
  if (has(textWords, textPairs)) return 'text'
  if (has(headWords, headPairs)) return 'head'
  return null
}
