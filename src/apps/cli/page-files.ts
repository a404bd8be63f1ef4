import { createReadStream, readFileSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Capture, Given } from '../../evidence/page.ts'
import { captureOf } from '../../ledger/capture.ts'
import type { FailedInput } from '../../ledger/ledger.ts'

/** A file to read as a page; the path `-` is standard input. */
export interface PageFile {
  /** As the user named it; inside a directory, the directory as given and the path within. */
  readonly source: string
  readonly path: string
  readonly given: Given
}

/** What is to be read, in the order given, each file as a page or as the reason why it is none. */
export interface PageList {
  readonly inputs: readonly (PageFile | FailedInput)[]
  /** How many files in directories were passed over, by their extension. */
  readonly skipped: ReadonlyMap<string, number>
}

/** The files that are taken from a directory. A file named by itself is read whatever it is called. */
const pageExtensions: ReadonlySet<string> = new Set(['', '.txt', '.text', '.md', '.html', '.htm', '.xhtml'])

/**
 * Lists the pages that paths stand for: a file is itself, a directory all pages in it and below it, in the order of their names (by
 * code unit, so the same on every machine). In directories, hidden files, `node_modules`, links to directories, and kinds of files
 * that hold no page are passed over.
 */
export async function listPageFiles(paths: readonly string[], given: Given): Promise<PageList> {
  const inputs: (PageFile | FailedInput)[] = []
  const skipped = new Map<string, number>()
  for (const path of paths) {
    if (path === '-' || !(await isDirectory(path))) inputs.push({ source: path, path, given })
    else inputs.push(...(await pagesIn(path, given, skipped)))
  }
  return { inputs, skipped }
}

/** Takes a file's bytes, to their end. What cannot be opened or read becomes a failed input, which says why. */
export async function openPageFile(file: PageFile): Promise<Capture | FailedInput> {
  try {
    // Between two pages, Ctrl-C is heard.
    await setImmediate()
    const bytes = file.path === '-' ? process.stdin : bytesOf(file.path)
    return await captureOf(file.source, bytes as AsyncIterable<Uint8Array>, file.given)
  } catch (error) {
    return unreadable(file.source, error)
  }
}

const smallBytes = 1024 * 1024

/** A small file is read at once, which takes a tenth of the time; anything else piece by piece, so that little is held in memory. */
function bytesOf(path: string): Uint8Array | AsyncIterable<Uint8Array> {
  const status = statSync(path)
  return status.isFile() && status.size <= smallBytes
    ? readFileSync(path)
    : createReadStream(path, { highWaterMark: smallBytes })
}

/** An input that could not be opened, with the system's reason in words for people. */
export function unreadable(source: string, error: unknown): FailedInput {
  const { code, message } = error as NodeJS.ErrnoException
  return { source, state: 'unreadable', reason: reasons[code ?? ''] ?? message }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or directory.',
  ENOTDIR: 'There is no such file or directory.',
  EACCES: 'You have no permission to read it.',
  EPERM: 'You have no permission to read it.',
  EISDIR: 'This is a directory; a file was expected.',
  ELOOP: 'Its links lead in a circle.',
  ENAMETOOLONG: 'Its name is too long.',
  EIO: 'The disk reports an error.',
}

async function pagesIn(
  directory: string,
  given: Given,
  skipped: Map<string, number>,
): Promise<(PageFile | FailedInput)[]> {
  const found: (PageFile | FailedInput)[] = []
  const waiting: { path: string; isDirectory: boolean }[] = [{ path: directory, isDirectory: true }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path } = next
    if (next.isDirectory) {
      try {
        waiting.push(...(await listDirectory(path)).reverse())
      } catch (error) {
        found.push(unreadable(path, error))
      }
    } else if (pageExtensions.has(extname(path).toLowerCase())) found.push({ source: path, path, given })
    else skipped.set(extname(path).toLowerCase(), (skipped.get(extname(path).toLowerCase()) ?? 0) + 1)
  }
  if (found.length > 0) return found
  const reason = 'This directory has no pages: no file in it ends in .txt, .md, .html or .htm.'
  return [{ source: directory, state: 'unreadable', reason }]
}

async function listDirectory(path: string): Promise<{ path: string; isDirectory: boolean }[]> {
  const entries = (await readdir(path, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const listed: { path: string; isDirectory: boolean }[] = []
  for (const entry of entries) {
    // The directory stays as it was given, also where it was `./news` or `news/`.
    const inside = path.endsWith('/') || path.endsWith(sep) ? path + entry.name : path + sep + entry.name
    // A link to a directory could lead back above it.
    const isLinkToDirectory = entry.isSymbolicLink() && (await isDirectory(inside))
    const isFileOrLink = entry.isFile() || entry.isSymbolicLink()
    if (entry.isDirectory() || (isFileOrLink && !isLinkToDirectory)) {
      listed.push({ path: inside, isDirectory: entry.isDirectory() })
    }
  }
  return listed
}

async function isDirectory(path: string): Promise<boolean> {
  // What cannot be looked at is said when it is opened.
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
}
