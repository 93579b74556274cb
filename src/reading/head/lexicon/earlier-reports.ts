/**
 * How a newsroom points to what it has printed before, as patterns without regard to capitals; general newsroom usage.
 * A named other outlet ("wie Reuters bereits berichtete", "as reported by") is no pointer of this kind: it is an attribution.
 */
export const EARLIER_REPORTS_DE: readonly string[] = [
  'wie (?:(?:wir|(?:hier|an dieser stelle)) )?(?:bereits|schon|zuvor|mehrfach|kürzlich|jüngst|gestern|vorgestern|vorab|ausführlich)(?: (?:mehrfach|zuvor|gestern|kürzlich|ausführlich|wiederholt|hier))? (?:berichtet|gemeldet|dargestellt|erwähnt|geschrieben|dargelegt|beschrieben)(?: (?:haben|hatten|wurde|worden war))?',
  'wie (?:berichtet|gemeldet)(?=[ ]?[,.)])',
  'wie wir (?:hier |gestern |kürzlich )?(?:berichteten|meldeten|geschrieben haben|berichtet haben|berichtet hatten)',
  '(?:wir|die redaktion) (?:hatten?|haben) (?:darüber |dazu |hierüber )?(?:bereits|schon|mehrfach|kürzlich)(?: (?:mehrfach|ausführlich|darüber))? (?:berichtet|geschrieben)',
  'wir (?:berichteten|meldeten)(?: (?:bereits|darüber|gestern|kürzlich|mehrfach|am \\p{L}+))?',
  'in (?:einem|unserem) (?:früheren|vorherigen|vorigen|letzten) (?:bericht|beitrag|artikel)',
]

/** The same in English. */
export const EARLIER_REPORTS_EN: readonly string[] = [
  'as (?:we )?(?:have |had )?(?:previously|already|earlier|recently|repeatedly|first) (?:been )?(?:reported|noted|mentioned|written|described|discussed)(?: (?:here|earlier|previously|last \\p{L}+|yesterday))?(?! by\\b)',
  'as we (?:have |had )?(?:reported|noted|wrote|written|mentioned|described|discussed)(?: (?:here|earlier|before|previously|last \\p{L}+|yesterday|on \\p{Lu}\\p{L}+))?',
  'as reported (?:here|earlier|previously|yesterday|last \\p{L}+|above)(?! by\\b)',
  'we (?:have |had )?(?:previously |already |recently |first )?reported (?:here|earlier|previously|yesterday|last \\p{L}+|on \\p{Lu}\\p{L}+)',
  'we (?:have |had )?(?:previously|already|recently|first) reported',
  'in (?:an|our|a) (?:earlier|previous|prior|recent) (?:report|article|post|piece)(?: of ours)?(?! by\\b)',
  '(?:see|read) our (?:earlier|previous) (?:report|article|story|coverage)',
]
