import type { Attribution } from './attribution.ts'
import type { Entity } from './entity.ts'
import type { Event } from './event.ts'
import type { Figure } from './figure.ts'
import type { Block, Furniture, Page, PageState } from './page.ts'
import type { Problem } from './problem.ts'
import type { Published, Story } from './story.ts'
import type { TimeExpression } from './time-expression.ts'

/** A story with everything that was found in it. */
export interface StoryReading extends Story {
  readonly published: Published | null
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly figures: readonly Figure[]
  readonly times: readonly TimeExpression[]
  readonly events: readonly Event[]
}

/** What one version of the program read in one capture. */
export interface Reading {
  readonly page: Page
  readonly state: PageState
  readonly blocks: readonly Block[]
  readonly stories: readonly StoryReading[]
  readonly furniture: readonly Furniture[]
  /** All problems: of the page, of its stories, of its findings; in the order of the text. */
  readonly problems: readonly Problem[]
}
