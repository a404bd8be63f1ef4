import type { Attribution } from '../../evidence/attribution.ts'
import { contains } from '../../evidence/span.ts'
import { SpanIndex } from './span-index.ts'

/**
 * “I believe we will win,” Orth said: who believes is Orth. A source that is one of these words, inside of what somebody said, is
 * that one; elsewhere it stays open.
 */
export function resolveFirstPerson(
  attributions: readonly Attribution[],
  firstPerson: ReadonlySet<string>,
): Attribution[] {
  const contents = new SpanIndex(attributions.flatMap((value) => value.content.map((span) => ({ span, value }))))
  return attributions.map((attribution) => {
    const { source, rests } = attribution
    const { span, text, name } = source
    if (span === null || text === null || name !== null || !firstPerson.has(text.toLowerCase())) return attribution
    const around = contents.touching(span).filter((outer) => contains(outer.span, span) && outer.value !== attribution)
    const speaker = around.map(({ value }) => value.source).findLast((one) => one.name !== null)
    if (!speaker) return attribution
    const reason = 'who says what these words stand in'
    return {
      ...attribution,
      source: { span, text, entity: speaker.entity, name: speaker.name, named: speaker.named },
      rests: { ...rests, name: { span: speaker.span, basis: 'inferred', reason } },
    }
  })
}
