import type { Command } from 'commander'

/** Adds examples below a command's help: the line to type, and what it is good for. */
export function withExamples(
  command: Command,
  examples: readonly (readonly [line: string, purpose: string])[],
): Command {
  const width = Math.max(...examples.map(([line]) => line.length))
  const lines = examples.map(([line, purpose]) => `  ${line.padEnd(width)}  ${purpose}`)
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`)
}
