import type { Element } from './parse-tree.ts'

/** The value of an element's attribute; null where it has none. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null
}
