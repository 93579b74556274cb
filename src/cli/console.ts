import type { WriteStream } from 'node:tty'

/** Where a command writes, and what the terminal can show. `width` is in columns. */
export type Console = {
  readonly write: (text: string) => Promise<void>
  readonly note: (line: string) => void
  readonly colour: boolean
  readonly width: number
  readonly quiet: boolean
}

const widthOf = (out: WriteStream, env: NodeJS.ProcessEnv): number => {
  const width = out.isTTY ? out.columns : Number(env.COLUMNS)
  return Number.isInteger(width) && width >= 20 ? Math.min(width, 400) : 80
}

const hasColour = (out: WriteStream, env: NodeJS.ProcessEnv): boolean => {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return out.isTTY === true && env.TERM !== 'dumb'
}

// A pager that is closed early breaks the pipe: that is an end, not an error.
const endOnBrokenPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** The console of this process. */
export const openConsole = (quiet: boolean): Console => {
  endOnBrokenPipe(process.stdout)
  endOnBrokenPipe(process.stderr)
  return {
    write: text =>
      new Promise(resolve => {
        process.stdout.write(text, () => resolve())
      }),
    note: line => {
      if (!quiet) process.stderr.write(`${line}\n`)
    },
    colour: hasColour(process.stdout, process.env),
    width: widthOf(process.stdout, process.env),
    quiet,
  }
}
