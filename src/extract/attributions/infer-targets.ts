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
  return attributions.map((attribution, at) => {
    if (attribution.act !== 'accuse' || attribution.against !== null) return attribution
    const denial = attributions
      .slice(at + 1, at + 1 + reach)
      .find((later) => rejects(later) && later.source.name !== attribution.source.name)
    return denial ? { ...attribution, against: whoDenies(denial) } : attribution
  })
}

function whoDenies({ source }: Attribution): Party | null {
  if (source.name === null || !source.named) return null
  return {
    name: source.name,
    entity: source.entity,
    span: source.span,
    basis: 'inferred',
    reason: 'who denies it next',
  }
}
