import type { Attribution, Party } from '../../evidence/attribution.ts'

/** How many attributions before or after an accusation the accused one is looked for. */
const reach = 2

/**
 * Whom an accusation means that names nobody: whoever denies it right behind it. What the page does not show stays unknown.
 * `rejects` says whether an attribution denies an accusation as such: "rejected the accusation".
 */
export function inferTargets(
  attributions: readonly Attribution[],
  rejects: (attribution: Attribution) => boolean,
): Attribution[] {
  const accused = theAccused(attributions)
  const threatened = theThreatened(attributions)
  return attributions.map((attribution, at) => {
    if (attribution.act === 'threaten' && attribution.against === null)
      return { ...attribution, against: threatened && threatened.name !== attribution.source.name ? threatened : null }
    if (attribution.act !== 'accuse' || attribution.against !== null) return attribution
    const denial = attributions
      .slice(at + 1, at + 1 + reach)
      .find((later) => rejects(later) && later.source.name !== attribution.source.name)
    if (denial) return { ...attribution, against: whoDenies(denial) }
    return { ...attribution, against: accused && accused.name !== attribution.source.name ? accused : null }
  })
}

/** Whom alone the story’s accusations name, or who alone admits something in it. */
function theAccused(attributions: readonly Attribution[]): Party | null {
  const asserted = attributions.filter(({ standing }) => standing === 'asserted')
  const accused = asserted.flatMap(({ act, against }) => (act === 'accuse' && against?.entity ? [against] : []))
  const reason = 'the only one whom the story’s accusations name'
  if (accused.length > 0) return theOnly(accused, reason)
  const admitting = asserted.filter(({ act, source }) => act === 'admit' && source.entity !== null)
  return theOnly(
    admitting.flatMap((attribution) => partyOfSource(attribution) ?? []),
    'the only one who admits something',
  )
}

/** Whom alone the story’s threats name. */
function theThreatened(attributions: readonly Attribution[]): Party | null {
  const aims = attributions.flatMap(({ act, against }) => (act === 'threaten' && against?.entity ? [against] : []))
  return theOnly(aims, 'the only one whom the story’s threats name')
}

function theOnly(parties: readonly Party[], reason: string): Party | null {
  const first = parties[0]
  if (!first || parties.some(({ entity }) => entity !== first.entity)) return null
  return { ...first, basis: 'inferred', reason }
}

function whoDenies(denial: Attribution): Party | null {
  const party = partyOfSource(denial)
  return party && { ...party, basis: 'inferred', reason: 'who denies it next' }
}

function partyOfSource({ source }: Attribution): Party | null {
  if (source.name === null || !source.named) return null
  return { name: source.name, entity: source.entity, span: source.span, basis: 'stated' }
}
