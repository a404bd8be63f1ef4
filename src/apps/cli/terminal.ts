import { styleText } from 'node:util'

/** The columns that a table may take: the terminal's, else those that `COLUMNS` says, else 80. */
export function screenWidth(): number {
  const said = Number.parseInt(process.env['COLUMNS'] ?? '', 10)
  return Math.max(20, process.stdout.isTTY ? process.stdout.columns : said > 0 ? said : 80)
}

/** Whether standard output shows colours: on a terminal that has them, unless `NO_COLOR` is set. */
export function hasColour(): boolean {
  return bold('x') !== 'x'
}

export function bold(text: string): string {
  return styleText('bold', text)
}

export function dim(text: string): string {
  return styleText('dim', text)
}

/** Marks words of a page among others. */
export function marked(text: string): string {
  return styleText(['bold', 'yellow'], text)
}

/** Writes to standard output, and waits while whoever reads it is behind. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

/** Says something to the user that is no part of the output. The text must be printable already. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`)
}
