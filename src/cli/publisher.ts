import { accept, type Result, refuse } from '../text/reading.ts'
import type { Publisher } from '../web/pages/site/view.ts'
import type { Call } from './call.ts'

type Named = { readonly option: string; readonly value: string }

const refuseAddress = ({ option, value }: Named): Result<never> =>
  refuse({ kind: 'bad-address', params: { option: `--${option}`, value } })

/** A web address to build others on, ended by a slash. Refuses another scheme, user names, queries, and signs that have a meaning in a policy. */
const readBase = (named: Named): Result<string> => {
  const url = URL.parse(named.value)
  const isPlain =
    url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === ''
  if (!isPlain || /[;,'"\s]/.test(url.href)) return refuseAddress(named)
  return accept(url.href.endsWith('/') ? url.href : `${url.href}/`)
}

const readReport = (named: Named): Result<string> => {
  const isMail = /^[^\s@:/]+@[^\s@:/]+$/.test(named.value)
  const url = URL.parse(isMail ? `mailto:${named.value}` : named.value)
  return url !== null && /^(?:https?|mailto):$/.test(url.protocol) ? accept(url.href) : refuseAddress(named)
}

const optional = (call: Call, option: string, read: (named: Named) => Result<string>): Result<string | null> => {
  const value = call.values[option]
  return value === undefined ? accept(null) : read({ option, value })
}

/** Who publishes, as a call says it: `--base`, `--report-to` and `--server`. Refuses what is no address. */
export const readPublisher = (call: Call, kind: Publisher['kind']): Result<Publisher> => {
  const base = optional(call, 'base', readBase)
  if (!base.ok) return base
  const reportTo = optional(call, 'report-to', readReport)
  if (!reportTo.ok) return reportTo
  const server = optional(call, 'server', readBase)
  if (!server.ok) return server
  return accept({
    kind,
    base: base.value,
    reportTo: reportTo.value,
    server: server.value === null ? null : server.value.replace(/\/$/, ''),
  })
}

/** The names that a site may be asked by beside those of this machine: those of `--host`, and that of `--base`. Refuses what is no name. */
export const readHosts = (call: Call, { base }: Publisher): Result<readonly string[]> => {
  const names = (call.values.host ?? '')
    .toLowerCase()
    .split(',')
    .filter(name => name !== '')
  const wrong = names.find(name => !/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(name))
  if (wrong !== undefined) return refuse({ kind: 'bad-host', params: { value: wrong } })
  return accept(base === null ? names : [...names, new URL(base).hostname])
}
