/**
 * Works on several items at once, and gives the results in the order of the items. No more than `atOnce` items are taken ahead of
 * the result that is asked for. An item’s error is thrown at its place.
 */
export async function* mapAhead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const pending: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Whoever asks for the result hears of its error; until then it is not unhandled.
    result.catch(() => undefined)
    pending.push(result)
    if (pending.length >= atOnce) yield await pending.shift()!
  }
  while (pending.length > 0) yield await pending.shift()!
}
