import { randomBytes } from 'node:crypto'
import { access, constants, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Mailer } from '../comments/mailer.ts'
import { messageOf } from './message.ts'

/** Says in each file that nobody got it. */
const NOT_SENT = { 'X-Travaux-Not-Sent': 'No mail server took this mail. It was written into a folder and not sent.' }

// Sorted by name they are sorted by time.
const fileName = (): string => `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(6).toString('hex')}.eml`

const isWritable = async (path: string): Promise<boolean> => {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    await access(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Writes each mail into a file of its own (RFC 5322), which only this user may read; null where the folder cannot be made or written to. */
export const openMailFolder = async (path: string, from: string): Promise<Mailer | null> => {
  if (!(await isWritable(path))) return null
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    kind: 'folder',
    send: async mail => {
      const message = messageOf(mail, from)
      if (message === null) return false
      try {
        const made = await transport.sendMail({ ...message, headers: { ...message.headers, ...NOT_SENT } })
        if (!Buffer.isBuffer(made.message)) return false
        await writeFile(join(path, fileName()), made.message, { flag: 'wx', mode: 0o600 })
        return true
      } catch {
        return false
      }
    },
    close: async () => transport.close(),
  }
}
