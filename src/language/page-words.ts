/** Words for pages: what tells furniture, captions, credits and bylines from news. */
export interface PageWords {
  readonly functionWords?: ReadonlySet<string>
}
