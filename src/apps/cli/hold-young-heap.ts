import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** As much as the objects of the pages at hand need between two collections, in bytes. */
const enough = 32 * 1024 * 1024
let isHeld = false

/**
 * Keeps the heap for young objects from growing further, once it is large enough: Node lets it grow to 128 MiB, which makes reading no
 * faster. To be called for every page.
 */
export function holdYoungHeap(): void {
  if (isHeld) return
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
  if (!young || young.space_size < enough) return
  setFlagsFromString('--semi-space-growth-factor=1')
  isHeld = true
}
