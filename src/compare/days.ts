const dayMs = 24 * 60 * 60 * 1000

/** Pages that tell of the same happening appear within so many days. */
const nearDays = 4

/** Whether two EDTF dates or intervals lie within a few days of each other. False where one of them cannot be told. */
export function areNear(one: string, other: string): boolean {
  const [oneStart, oneEnd] = boundsOf(one)
  const [otherStart, otherEnd] = boundsOf(other)
  return oneStart - otherEnd <= nearDays * dayMs && otherStart - oneEnd <= nearDays * dayMs
}

/** Whether the first lies after the second as a whole. */
export function isAfter(one: string, other: string): boolean {
  return boundsOf(one)[0] > boundsOf(other)[1]
}

/**
 * The first and the last day of an EDTF date or interval, in milliseconds; NaN, which compares as false, where it has no such
 * bound: a month or a year says too little to compare tolls by.
 */
function boundsOf(date: string): [start: number, end: number] {
  const [first = '', last = first] = date.split('/')
  return [dayOf(first), dayOf(last)]
}

function dayOf(text: string): number {
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text.slice(0, 10)) : NaN
}
