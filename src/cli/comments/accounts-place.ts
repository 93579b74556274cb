import type { AccountsPlace } from '../../server/sign-in/accounts-database.ts'
import { peoplePathOf } from '../../store/people/open.ts'
import type { StorePlace } from '../../store/port.ts'
import { postgresDialect } from '../../store/postgres-server.ts'

/** Where the accounts of a record's moderators are: `talks.accounts.sqlite` beside `talks.sqlite`, or tables of their own in the same PostgreSQL database. */
export const accountsPlace = (place: StorePlace): AccountsPlace =>
  place.kind === 'sqlite'
    ? { kind: 'sqlite', path: peoplePathOf(place.path).replace(/people\.sqlite$/, 'accounts.sqlite') }
    : { kind: 'postgres', dialect: postgresDialect(place.url) }
