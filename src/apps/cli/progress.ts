import { Presets, SingleBar } from 'cli-progress'

/** Shows how far an import has come, on a terminal. */
export interface Progress {
  advance(): void
  stop(): void
}

/**
 * A bar on standard error, with pages a second and time left, if that is a terminal; otherwise nothing is shown. Nothing either
 * where the output itself goes to the terminal, so that neither writes over the other.
 */
export function showProgress(total: number, { beside }: { readonly beside: 'lines' | 'nothing' }): Progress {
  const isShown = process.stderr.isTTY && total > 1 && !(beside === 'lines' && process.stdout.isTTY)
  if (!isShown) return { advance: doNothing, stop: doNothing }
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}%  {value} of {total} pages  {rate} a second  {eta_formatted} left',
      clearOnComplete: true,
      hideCursor: true,
      etaBuffer: 200,
    },
    Presets.shades_classic,
  )
  const started = performance.now()
  let done = 0
  bar.start(total, 0, { rate: '–' })
  return {
    advance() {
      done++
      bar.update(done, { rate: ratePerSecond(done, performance.now() - started) })
    },
    stop() {
      bar.stop()
    },
  }
}

function ratePerSecond(count: number, elapsedMs: number): string {
  const rate = (count * 1000) / Math.max(1, elapsedMs)
  return rate < 10 ? rate.toFixed(1) : rate.toFixed(0)
}

function doNothing(): void {
  // Nobody is watching.
}
