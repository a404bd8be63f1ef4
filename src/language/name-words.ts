/** Words for names: offices, titles, kinds of organisations. */
export interface NameWords {
  readonly functionWords?: ReadonlySet<string>
}
