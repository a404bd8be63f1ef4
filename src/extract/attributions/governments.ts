import type { Entity } from '../../evidence/entity.ts'

/** A state by its name, and the story’s entity for it. */
interface Government {
  readonly name: string
  readonly entity: Entity
}

/** Finds the state that its capital stands for: "Moscow rejected the offer". */
export class Governments {
  readonly #capitals: ReadonlyMap<string, string>
  readonly #countries: ReadonlyMap<string, Entity>

  constructor(entities: readonly Entity[], capitals: ReadonlyMap<string, string>) {
    this.#capitals = capitals
    const countries = entities.filter(({ kind, place }) => kind === 'place' && place?.precision === 'country')
    this.#countries = new Map(countries.map((entity) => [entity.name, entity]))
  }

  /** Null for all that is no capital. The entity is the country’s where the story names it, else the capital’s. */
  of(entity: Entity): Government | null {
    const name = entity.kind === 'place' ? this.#capitals.get(entity.name) : undefined
    return name === undefined ? null : { name, entity: this.#countries.get(name) ?? entity }
  }
}
