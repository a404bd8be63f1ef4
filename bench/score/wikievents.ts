import { existsSync, readFileSync } from 'node:fs'
import type { Event } from '../../src/evidence/event.ts'
import type { StoryReading } from '../../src/evidence/reading.ts'
import type { Span } from '../../src/evidence/span.ts'
import { captureOf } from '../../src/ledger/capture.ts'
import { openKnowledge } from '../../src/ledger/knowledge.ts'
import { readCapture } from '../../src/ledger/read-capture.ts'
import { sayF1 } from './say-f1.ts'

/**
 * `node bench/score/wikievents.ts [FILE]`: the development part of WikiEvents (20 documents; Li et al. 2021). A trigger is identified
 * where an event of ours is named by words that overlap it, whatever its type. Gold lists every mention of an event; ours are told once,
 * so that each later mention counts as missed. Of arguments the head, its last word, must lie in the words of an actor, target, place,
 * origin, goal or victim of the same event, whatever its role: over the events whose trigger is identified, and over all.
 */
const file = process.argv[2] ?? new URL('../../../shared/data/events/wikievents/dev.jsonl', import.meta.url)

interface Document {
  readonly doc_id: string
  readonly sentences: readonly (readonly [readonly (readonly [string, number, number])[], string])[]
  readonly entity_mentions: readonly { readonly id: string; readonly start: number; readonly end: number }[]
  readonly event_mentions: readonly {
    readonly trigger: { readonly start: number; readonly end: number }
    readonly arguments: readonly { readonly entity_id: string }[]
  }[]
}

if (existsSync(file)) await scoreAll()
else console.log('WikiEvents does not lie beside the project; nothing is scored.')

async function scoreAll(): Promise<void> {
  const knowledge = openKnowledge()
  const triggers = { right: 0, found: 0, wanted: 0 }
  const near = { right: 0, found: 0, wanted: 0 }
  let all = 0
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const document = JSON.parse(line) as Document
    const { text, tokens } = pageOf(document)
    const { stories } = await readCapture(
      await captureOf(document.doc_id, new TextEncoder().encode(text), {}),
      knowledge,
    )
    const left = new Map(stories.flatMap((story) => story.events.map((event): [Event, StoryReading] => [event, story])))
    const spanOf = ({ start, end }: { start: number; end: number }): Span => [tokens[start]![0], tokens[end - 1]![1]]
    triggers.found += left.size
    for (const gold of document.event_mentions) {
      const heads = gold.arguments.flatMap(({ entity_id: id }) => {
        const mention = document.entity_mentions.find((one) => one.id === id)
        return mention ? [tokens[mention.end - 1]!] : []
      })
      triggers.wanted += 1
      all += heads.length
      const found = [...left.keys()].find(({ trigger }) => overlap(trigger.span, spanOf(gold.trigger)))
      if (!found) continue
      triggers.right += 1
      left.delete(found)
      const spans = argumentsOf(found)
      near.wanted += heads.length
      near.found += spans.length
      near.right += heads.filter((head) => spans.some((span) => overlap(span, head))).length
    }
  }
  console.log(`triggers             ${sayF1(triggers)}`)
  console.log(`arguments of these   ${sayF1(near)}`)
  console.log(`arguments of all     ${sayF1({ ...near, wanted: all })}`)
}

/** A sentence a paragraph, since the texts have lost their breaks, with the place of each token. */
function pageOf({ sentences }: Document): { text: string; tokens: readonly Span[] } {
  const tokens: Span[] = []
  let text = ''
  for (const [words, sentence] of sentences) {
    let at = text.length
    text += `${sentence.trim()}\n\n`
    for (const [word] of words) {
      const start = Math.max(at, text.indexOf(word, at))
      at = start + word.length
      tokens.push([start, at])
    }
  }
  return { text, tokens }
}

function argumentsOf({ rests, victims }: Event): Span[] {
  const spans = Object.entries(rests).flatMap(([field, { span }]) => (span && field !== 'when' ? [span] : []))
  const others = victims.map(({ span }) => span).filter((span) => !spans.some((one) => overlap(one, span)))
  return [...spans, ...others]
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
