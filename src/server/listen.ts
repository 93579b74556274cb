import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that answers: its port, and how it is ended. */
export type Listening = { readonly port: number; readonly close: () => Promise<void> }

const HOST = '127.0.0.1'

/** How many ports after the one that was wanted are tried. */
const PORTS_TRIED = 50

const open = (server: Server, port: number): Promise<number | NodeJS.ErrnoException> =>
  new Promise(resolve => {
    server.once('error', resolve)
    server.listen(port, HOST, () => {
      server.off('error', resolve)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

const isTaken = (error: NodeJS.ErrnoException): boolean => error.code === 'EADDRINUSE' || error.code === 'EACCES'

/** Listens on 127.0.0.1, on the wanted port or the next that is free; null where none of them is. Port 0 takes any. */
export const listen = async (app: Hono, wanted: number): Promise<Listening | null> => {
  for (let port = wanted; port <= Math.min(65_535, wanted + PORTS_TRIED); port++) {
    // A server that failed to listen is not used again.
    const server = createAdaptorServer({ fetch: app.fetch }) as Server
    const opened = await open(server, port)
    if (typeof opened === 'number') return { port: opened, close: () => end(server) }
    if (!isTaken(opened)) return null
  }
  return null
}

const end = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
