import { draftsDe } from './phrases-drafts.de.ts'
import { elsewhereDe } from './phrases-elsewhere.de.ts'
import { openSpaceDe } from './phrases-open-space.de.ts'
import { picturesDe } from './phrases-pictures.de.ts'
import { pointDe } from './phrases-point.de.ts'
import { searchDe } from './phrases-search.de.ts'
import { serverDe } from './phrases-server.de.ts'
import { siteDe } from './phrases-site.de.ts'
import { sourcesDe } from './phrases-sources.de.ts'
import { standingDe } from './phrases-standing.de.ts'

/** All sentences of the site, in German. */
export const pagesDe = {
  ...siteDe,
  ...standingDe,
  ...draftsDe,
  ...pointDe,
  ...openSpaceDe,
  ...sourcesDe,
  ...picturesDe,
  ...searchDe,
  ...elsewhereDe,
  ...serverDe,
}
