/** Words for figures: numerals, hedges, units, what befalls people. */
export interface FigureWords {
  readonly functionWords?: ReadonlySet<string>
}
