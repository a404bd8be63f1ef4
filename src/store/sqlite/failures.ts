import type { Failure } from '../store.ts'

/** The most failures that are named one by one. */
const maxNamed = 1000

/** What a check of a ledger has found not to hold. */
export class Failures {
  readonly named: Failure[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  add(table: string, row: string, message: string): void {
    this.#count++
    if (this.named.length < maxNamed) this.named.push({ table, row, message })
  }

  /** Runs a part of the check; where it breaks off, that is a failure too, and the other parts go on. */
  attempt(table: string, row: string, check: () => void): void {
    try {
      check()
    } catch (error) {
      this.add(table, row, `This cannot be checked: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
}
