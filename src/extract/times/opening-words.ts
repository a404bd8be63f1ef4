import type { TimeWords } from '../../language/time-words.ts'
import type { Word } from './words.ts'

const openingWords = new WeakMap<TimeWords, ReadonlySet<string>>()

/** Whether an expression may begin with this word: most words of a text are passed over without asking every rule. */
export function mayOpen(word: Word, times: TimeWords): boolean {
  if (word.kind !== 'letters') return word.kind === 'digits' || word.text === "'" || word.text === '‘'
  let opening = openingWords.get(times)
  if (!opening) {
    opening = collect(times)
    openingWords.set(times, opening)
  }
  return opening.has(word.text)
}

function collect(times: TimeWords): ReadonlySet<string> {
  const { weekdays, weekdayAbbreviations, months, seasons, units, numbers, ordinals, vagueNumbers } = times
  const { indefiniteArticles, definiteArticles, turns, spans, contextTurns, vagueTurns, dayWords, todayParts } = times
  const { nightWords, clockWords, edgeNouns, every, fiscal } = times
  const maps = [weekdays, weekdayAbbreviations, months, seasons, units, numbers, ordinals, turns, spans, contextTurns]
  const moreMaps = [vagueTurns, dayWords, todayParts, clockWords, edgeNouns]
  const sets = [vagueNumbers, times.pairs, indefiniteArticles, definiteArticles, nightWords, every, fiscal]
  const references = times.references.flatMap(({ words }) => words.slice(0, 1))
  return new Set([...[...maps, ...moreMaps, ...sets].flatMap((words) => [...words.keys()]), ...references])
}
