import type { Rest } from '../../evidence/basis.ts'
import type { Entity } from '../../evidence/entity.ts'
import type { Standing } from '../neighbours.ts'

/** A value with the words that it rests on. */
export interface Linked {
  readonly value: string
  readonly rest: Rest
}

export interface Placed {
  readonly place: Linked | null
  readonly from: Linked | null
  readonly to: Linked | null
}

export function linkOf({ span, value }: Standing<Entity>): Linked {
  return { value: value.id, rest: { span, basis: 'stated' } }
}
