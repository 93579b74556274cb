import { measureAccuracy } from './accuracy.ts'
import type { Area } from './area.ts'
import { measureBesideOthers } from './beside-others.ts'
import { measureAlone } from './growth.ts'
import { withFolder } from './pairs.ts'

/** Reading, aligning and redlining drafts. */
export const comparing: Area = {
  name: 'compare',
  title: 'Comparing drafts',
  measure: note =>
    withFolder(async folder => {
      const alone = await measureAlone(folder, note)
      const others = await measureBesideOthers(folder, note)
      note('accuracy')
      return [...alone, ...others, ...(await measureAccuracy())]
    }),
}
