const factor = Number(process.env.TRAVAUX_CAMPAIGN ?? 1)

/** How often a property or a trial is run: `ordinary` in `npm test`, a hundred times as often in `npm run test:long`. */
export const runs = (ordinary: number): number => ordinary * factor
