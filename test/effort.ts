/**
 * The processor time, in milliseconds, that this process spends on some work. What a machine does meanwhile for others does not count,
 * so that a limit fails for what the work costs and not for who else is at work; a limit is four times today's figure or more.
 */
export const effort = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

// Processor time of less than this is as much the compiler's and the garbage collector's as the work's.
const LEAST = 5

/**
 * How many times as much effort the larger of two sizes takes as the smaller, each the least of three tries after one to warm up.
 * Where the larger is ten times as much, work in proportion answers about 10, its square 100: a limit of 30 has room on both sides.
 */
export const growth = async (
  sizes: { readonly small: number; readonly large: number },
  prepare: (size: number) => () => unknown,
): Promise<number> => {
  const least = async (size: number): Promise<number> => {
    const work = prepare(size)
    const tries = [await effort(work), await effort(work), await effort(work)]
    return Math.max(LEAST, Math.min(...tries))
  }
  await effort(prepare(sizes.small))
  const small = await least(sizes.small)
  return (await least(sizes.large)) / small
}
