/** What JSON can say. Members that are undefined are left out. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/**
 * JSON that is the same for the same value, whoever writes it: keys in the order of their code units, no white space, `-0` as
 * `0`, half a surrogate pair escaped (as RFC 8785 has it, which refuses the last).
 */
export function canonicalJson(value: Json): string {
  if (value === null || value === undefined || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const keys = Object.keys(value).sort()
  const members = keys.flatMap((key) =>
    value[key] === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value[key])}`],
  )
  return `{${members.join(',')}}`
}

function isList(value: readonly Json[] | Readonly<Record<string, Json>>): value is readonly Json[] {
  return Array.isArray(value)
}
