import { expect, test } from 'vitest'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import { refuse } from '../../../src/text/reading.ts'
import { atDesk, FORM, negotiation, takenIn } from './at-desk.ts'
import { siteOf } from './at-site.ts'

const HEADERS = { host: 'site.example' }

type Asked = 'publicOn' | 'settings' | 'publicVersion'

/** A store that is busy when it is asked for the first time of what was named last. */
const busyOnce = () => {
  let next: Asked | null = null
  const isNow = (asked: Asked): boolean => {
    if (next !== asked) return false
    next = null
    return true
  }
  const busy = async () => refuse({ kind: 'busy', params: {} })
  return {
    failAt: (asked: Asked): void => {
      next = asked
    },
    through: (store: PeopleStore): PeopleStore => ({
      ...store,
      publicOn: id => (isNow('publicOn') ? busy() : store.publicOn(id)),
      settings: id => (isNow('settings') ? busy() : store.settings(id)),
      publicVersion: id => (isNow('publicVersion') ? busy() : store.publicVersion(id)),
    }),
  }
}

test.each(['publicOn', 'settings'] as const)('a page that was made while %s failed is kept by nobody', async asked => {
  const { failAt, through } = busyOnce()
  const at = await atDesk({ through })
  const { id } = takenIn(await at.send('comments/', FORM))
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  const site = siteOf(at)
  const look = async (path = 'drafts/') => {
    const answer = await site.request(`http://site.example/${negotiation}/en/${path}`, { headers: HEADERS })
    return {
      status: answer.status,
      keeping: answer.headers.get('cache-control'),
      hasComment: (await answer.text()).includes(FORM.comment),
    }
  }
  failAt(asked)
  expect(await look()).toEqual({ status: 200, keeping: 'no-store', hasComment: false })
  expect(await look()).toEqual({ status: 200, keeping: 'no-cache', hasComment: true })
  expect(await look()).toEqual({ status: 200, keeping: 'no-cache', hasComment: true })
  failAt('publicOn')
  // Kept now: nobody asks the store.
  expect(await look()).toEqual({ status: 200, keeping: 'no-cache', hasComment: true })
  await at.close()
})
