// One installation at a time in one copy of the project, also across processes that are killed. Node 20, no packages.
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const BEAT = 1000
/** A holder that gave no sign for so long is taken for dead, whatever its process number says: numbers are used again. */
const SILENCE = 120_000
const PAUSE = 100

const isAlive = pid => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const silenceOf = path => Date.now() - statSync(path).mtimeMs

const ownersOf = lock => {
  try {
    return JSON.parse(readFileSync(join(lock, 'owner.json'), 'utf8'))
  } catch {
    return null
  }
}

/** Whether nobody holds the lock any more. Processes of another machine (a shared folder) are judged by their silence alone. */
const isStale = lock => {
  try {
    const owners = ownersOf(lock)
    const silence = silenceOf(lock)
    if (owners === null) return silence > 10 * BEAT
    return silence > SILENCE || (owners.host === hostname() && !owners.pids.some(isAlive))
  } catch {
    return false
  }
}

/**
 * Removes a stale lock. Two who see the same stale lock must not remove one after the other, the second would remove the first one's new lock:
 * so the look and the removal stand under a lock of their own, held for less than a millisecond.
 */
const clear = lock => {
  const guard = `${lock}.clearing`
  try {
    mkdirSync(guard)
  } catch {
    try {
      if (silenceOf(guard) > 10 * BEAT) rmdirSync(guard)
    } catch {}
    return
  }
  if (isStale(lock)) rmSync(lock, { recursive: true, force: true })
  rmdirSync(guard)
}

const write = (lock, pids) => writeFileSync(join(lock, 'owner.json'), JSON.stringify({ host: hostname(), pids }))

/** A lock that somebody removed by hand is no reason to break off. */
const touch = lock => {
  try {
    utimesSync(lock, new Date(), new Date())
  } catch {}
}

const take = async (lock, onWait) => {
  for (let turn = 0; ; turn++) {
    try {
      mkdirSync(lock)
      write(lock, [process.pid])
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isStale(lock)) clear(lock)
    else if (turn === 5) onWait()
    await sleep(PAUSE)
  }
}

/**
 * Runs `task` while no other process runs one in this folder; the others wait. `task` is given a function that names a child process:
 * the lock holds as long as the child lives, even where the holder was killed. Refused where the folder cannot be written to.
 */
export const alone = async (folder, { task, onWait }) => {
  const lock = join(folder, 'installing')
  try {
    mkdirSync(folder, { recursive: true })
    await take(lock, onWait)
  } catch (error) {
    return { kind: 'refused', error }
  }
  const beat = setInterval(() => touch(lock), BEAT)
  const release = () => {
    clearInterval(beat)
    process.off('exit', release)
    rmSync(lock, { recursive: true, force: true })
  }
  process.once('exit', release)
  await task(pid => write(lock, [process.pid, pid]))
  release()
  return { kind: 'done' }
}
