import type { Preview } from '../web/elsewhere/preview-svg.ts'
import { loadPreviewPainter } from './preview-painter.ts'

/** What is asked of the process that draws: one picture, under a number. */
export type PaintJob = { readonly job: number; readonly preview: Preview }

/** What it answers: the picture, or in words why there is none. */
export type PaintAnswer =
  | { readonly job: number; readonly kind: 'painted'; readonly png: Uint8Array }
  | { readonly job: number; readonly kind: 'failed'; readonly reason: string }

const painter = loadPreviewPainter()

const answerTo = async ({ job, preview }: PaintJob): Promise<PaintAnswer> => {
  try {
    return { job, kind: 'painted', png: (await painter).paint(preview) }
  } catch (error) {
    return { job, kind: 'failed', reason: String(error) }
  }
}

process.on('message', async (asked: PaintJob) => process.send?.(await answerTo(asked)))
