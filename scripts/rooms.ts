import type { IForbiddenRuleType } from 'dependency-cruiser'

/**
 * The rooms of `src/` and the rooms that each may import: the one table that the check of imports is made from. `words` stands
 * for the type declarations right under `src/language/`, which say what a language must bring but hold no words themselves.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  evidence: [],
  language: ['evidence'],
  read: ['evidence', 'words'],
  extract: ['evidence', 'words'],
  compare: ['evidence', 'words'],
  publish: ['evidence'],
  store: ['evidence'],
  ledger: ['evidence', 'language', 'read', 'extract', 'compare', 'publish', 'store'],
  apps: ['evidence', 'ledger'],
}

/** The folders of a room that must not import one another. */
const apart: Readonly<Record<string, string>> = { extract: 'a finder', apps: 'an app' }

/** The rules of dependency-cruiser that say what the table says, for the rooms under `root`. */
export function roomRules(root: string): IForbiddenRuleType[] {
  const oneWay = Object.entries(rooms).map(([room, allowed]) => ({
    name: `${room}-imports-only-${allowed.join('-') || 'itself'}`,
    severity: 'error' as const,
    from: { path: `^${root}/${room}/` },
    to: { path: `^${root}/`, pathNot: [room, ...allowed].map((name) => pathOf(root, name)) },
  }))
  const wordsAreTypes = {
    name: 'words-are-imported-as-types',
    severity: 'error' as const,
    from: { path: `^${root}/(read|extract|compare)/` },
    to: { path: pathOf(root, 'words'), dependencyTypesNot: ['type-only' as const] },
  }
  const siblings = Object.entries(apart).map(([room, what]) => ({
    name: `${what.replace(' ', '-')}-imports-no-sibling`,
    severity: 'error' as const,
    from: { path: `^${root}/${room}/([^/]+)/` },
    to: { path: `^${root}/${room}/[^/]+/`, pathNot: `^${root}/${room}/$1/` },
  }))
  const circles = {
    name: 'no-circles',
    severity: 'error' as const,
    from: { path: `^${root}/` },
    to: { circular: true },
  }
  return [...oneWay, wordsAreTypes, ...siblings, circles]
}

function pathOf(root: string, room: string): string {
  return room === 'words' ? `^${root}/language/[^/]+[.]ts$` : `^${root}/${room}/`
}
