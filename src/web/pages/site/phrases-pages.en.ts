import { draftsEn } from './phrases-drafts.en.ts'
import { elsewhereEn } from './phrases-elsewhere.en.ts'
import { openSpaceEn } from './phrases-open-space.en.ts'
import { picturesEn } from './phrases-pictures.en.ts'
import { pointEn } from './phrases-point.en.ts'
import { searchEn } from './phrases-search.en.ts'
import { serverEn } from './phrases-server.en.ts'
import { siteEn } from './phrases-site.en.ts'
import { sourcesEn } from './phrases-sources.en.ts'
import { standingEn } from './phrases-standing.en.ts'

/** All sentences of the site, in English. */
export const pagesEn = {
  ...siteEn,
  ...standingEn,
  ...draftsEn,
  ...pointEn,
  ...openSpaceEn,
  ...sourcesEn,
  ...picturesEn,
  ...searchEn,
  ...elsewhereEn,
  ...serverEn,
} as const
