import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Draws the README's picture, `docs/start.svg`: what `npm start` prints, the beginning of every section. Run it when that
 * changes: `node scripts/draw-start.ts`.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const columns = 100
/** How many lines of each section are drawn, by the first words of its title. */
const sections: readonly (readonly [title: string, lines: number])[] = [
  ['Pages:', 9],
  ['Who said what:', 26],
  ['Figures:', 13],
  ['Where pages differ:', 10],
  ['Next,', 7],
]
const fontSize = 13
const lineHeight = 18
const margin = 16

const printed = printStart().split('\n')
const drawn = sections.flatMap(([title, count]) => {
  const first = printed.findIndex((line) => line.startsWith(title))
  if (first < 0) throw new Error(`npm start printed no section "${title}"`)
  return [...printed.slice(first, first + count), '']
})
const width = Math.ceil(columns * fontSize * 0.602) + 2 * margin
const height = drawn.length * lineHeight + 2 * margin
const lines = drawn.map((line, index) => {
  const bold = sections.some(([title]) => line.startsWith(title)) ? ' class="title"' : ''
  const y = margin + (index + 0.8) * lineHeight
  return `<text${bold} x="${margin}" y="${y.toFixed(1)}" xml:space="preserve">${escapeXml(line.trimEnd())}</text>`
})
const style = `
  rect { fill: #fbfaf7 } text { font: ${fontSize}px ui-monospace, Menlo, Consolas, monospace; fill: #23211d } .title { font-weight: 700 }
  @media (prefers-color-scheme: dark) { rect { fill: #1c1b19 } text { fill: #e6e2d9 } }`
writeFileSync(
  `${root}docs/start.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="What npm start prints">
<style>${style}
</style>
<rect width="${width}" height="${height}" rx="8"/>
${lines.join('\n')}
</svg>
`,
)

function printStart(): string {
  const ledger = 'build/picture.db'
  rmSync(root + ledger, { force: true })
  const env = { ...process.env, COLUMNS: String(columns) }
  const options = ['bin/hearsay.js', 'start', '--ledger', ledger]
  return execFileSync('node', options, { cwd: root, encoding: 'utf8', env }).replaceAll(ledger, 'hearsay-examples.db')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
