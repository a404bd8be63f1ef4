import type { StoryLines } from './find-stories.ts'
import type { Unit } from './find-units.ts'
import type { LineKind } from './line-kind.ts'
import type { SeenLine } from './see-lines.ts'

const apart: ReadonlySet<LineKind> = new Set<LineKind>([
  'advertisement',
  'consent',
  'share',
  'caption',
  'player',
  'note',
  'head',
])

/**
 * The texts of stories, with what is one text in one of them: where a story has a line of a unit, or stands right beside it, it
 * has all of its lines, and two stories that share a unit are one. A unit without a story is a story.
 */
export function joinUnits(
  stories: readonly StoryLines[],
  units: readonly Unit[],
  lines: readonly SeenLine[],
): StoryLines[] {
  return units.reduce<StoryLines[]>((joined, unit) => joinUnit(joined, unit, lines), [...stories])
}

function joinUnit(stories: readonly StoryLines[], { first, last }: Unit, lines: readonly SeenLine[]): StoryLines[] {
  const touches = (story: StoryLines): boolean => story[0]! <= last + 1 && story.at(-1)! >= first - 1
  const own = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const told = own.filter((index) => !apart.has(lines[index]!.kind))
  const whole = [...new Set([...stories.filter(touches).flat(), ...told])].sort((a, b) => a - b)
  return [...stories.filter((story) => !touches(story)), whole].sort((a, b) => a[0]! - b[0]!)
}

/** The words of the longest mark of an end. */
const longestMark = 6

/** The text of a press release up to the line that says where it ends: "- ENDS -". What stands below is for editors. */
export function cutAtEnd(story: StoryLines, lines: readonly SeenLine[], endMarks: ReadonlySet<string>): StoryLines {
  const [first, last] = [story[0]!, story.at(-1)!]
  for (let index = first; index < last; index++) {
    if (lines[index]!.traits.wordCount <= longestMark && endMarks.has(lines[index]!.traits.words.join(' ')))
      return story.filter((one) => one < index)
  }
  // Remarks about the text, and the foot of its page, are not its end.
  const end = story.findLastIndex((index) => lines[index]!.kind !== 'note' && lines[index]!.kind !== 'head')
  return end < 0 ? story : story.slice(0, end + 1)
}
