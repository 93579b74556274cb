const factor = Number(process.env.TRAVAUX_CAMPAIGN ?? 1)

/** Ordinary runs try the same cases each time, so that a commit is never refused for somebody else's fault; campaigns try new ones (null). */
export const SEED = factor > 1 ? null : Number(process.env.TRAVAUX_SEED ?? 20_251_205)

/** How often a property or a trial is run: `ordinary` in `npm test`, a hundred times as often in `npm run test:long`. */
export const runs = (ordinary: number): number => ordinary * factor
