import { inflateRawSync } from 'node:zlib'

const [endOfDirectory, directoryEntry] = [0x06054b50, 0x02014b50]
const endSize = 22
const deflated = 8

/** The files of a zip archive, by their names. Only what whole archives of the oldest kind have is read: stored and deflated files. */
export function unzip(archive: Buffer): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let end = archive.length - endSize
  while (end > 0 && archive.readUInt32LE(end) !== endOfDirectory) end--
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Error(`The archive has no entry at ${at}.`)
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)]
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const header = archive.readUInt32LE(at + 42)
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const packed = archive.subarray(start, start + size)
    if (!name.endsWith('/')) files.set(name, method === deflated ? inflateRawSync(packed) : packed)
    at += 46 + nameLength + extraLength + noteLength
  }
  return files
}
