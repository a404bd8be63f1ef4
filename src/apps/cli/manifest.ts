import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import type { Given } from '../../evidence/page.ts'
import type { FailedInput } from '../../ledger/ledger.ts'
import { unreadable, type PageFile } from './page-files.ts'

/**
 * Reads a manifest: JSON lines `{"path", "published", "outlet", "url"}`, of which only `path` must be there. A path is relative to
 * the manifest, and is the page's source as it is written. What a line does not give is taken from `given`. A line that cannot be
 * read becomes a failed input of its own (`pages.jsonl:7`); blank lines are passed over.
 */
export async function readManifest(manifest: string, given: Given): Promise<(PageFile | FailedInput)[]> {
  let text: string
  try {
    text = await readFile(manifest, 'utf8')
  } catch (error) {
    return [unreadable(manifest, error)]
  }
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${manifest}:${index + 1}`, manifest, given)]))
}

function readLine(line: string, where: string, manifest: string, given: Given): PageFile | FailedInput {
  const fields = parseObject(line)
  if (!fields) return failed(where, 'This line is not a JSON object.')
  const path = fields['path']
  if (typeof path !== 'string' || path === '') return failed(where, 'This line has no "path".')
  const own: Record<string, string> = {}
  for (const name of ['published', 'outlet', 'url'] as const) {
    const value = fields[name]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string') return failed(where, `"${name}" must be a string.`)
    own[name] = value
  }
  return {
    source: path,
    path: isAbsolute(path) ? path : join(dirname(manifest), path),
    given: { ...given, ...own },
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

function failed(source: string, reason: string): FailedInput {
  return { source, state: 'unreadable', reason }
}
