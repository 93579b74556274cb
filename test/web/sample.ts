import { digest } from '../../src/server/digest.ts'
import { type Comparison, compare } from '../../src/text/compare.ts'
import type { Draft, Provision, Wording } from '../../src/text/draft.ts'
import { toProvisionId } from '../../src/text/draft.ts'
import { type ComparisonPage, renderComparisonPage } from '../../src/web/pages/comparison-page.ts'
import { policyOf } from '../../src/web/pages/page-frame.ts'
import { loadPhrases, type Tongue } from '../../src/web/pages/phrases.ts'

type Point = { readonly marking: string; readonly text: string; readonly heading?: string; readonly depth?: number }

/** A draft of points, all of one wording. */
export const draftOf = (
  siglum: string,
  points: readonly Point[],
  more: Partial<Draft> & { wording?: Wording } = {},
): Draft => {
  const { wording = 'original', ...head } = more
  const provisions = points.flatMap(({ marking, text, heading, depth }, i): Provision[] => {
    const id = toProvisionId(`${siglum}.${i + 1}`)
    if (id === null) return []
    return [{ id, kind: 'point', marking, heading: heading ?? null, text, depth: depth ?? 1, wording, span: null }]
  })
  const bare = { title: null, language: null, date: null, party: null, note: null, completeness: { kind: 'complete' } }
  return { siglum, ...(bare as Omit<Draft, 'siglum' | 'provisions'>), ...head, provisions }
}

const first = draftOf(
  'A',
  [
    { marking: '1', text: 'The parties confirm their sovereignty and the borders that both recognise.' },
    { marking: '2', text: 'A commission of five members supervises the agreement and reports every month.' },
    { marking: '3', text: 'No foreign troops shall be stationed in the valley.' },
    {
      marking: '4',
      text: 'The northern crossing stays open for trade. The southern crossing opens after ninety days.',
    },
    { marking: '5', text: 'Prisoners are exchanged within thirty days of signature, all for all.' },
    { marking: '6', heading: 'Amnesty', text: 'Nobody shall be prosecuted for acts committed before signature.' },
  ],
  { title: 'Draft of the northern delegation', language: 'en', date: '2031-03-01', party: 'North', status: 'leaked' },
)

const second = draftOf(
  'B',
  [
    { marking: '1', text: 'The parties confirm their sovereignty and the borders that both recognise.' },
    { marking: '2', text: 'No foreign troops shall be stationed in the valley in peacetime.' },
    {
      marking: '3',
      text: 'The southern crossing opens after ninety days. The northern crossing stays open for trade.',
    },
    {
      marking: '4',
      text: 'A commission of seven members supervises the agreement and reports every [month] [quarter].',
    },
    { marking: '5', text: 'Prisoners are exchanged within [thirty] days of signature, all for all.' },
    { marking: '6', text: '<script>alert(1)</script> & "quotes" are words like any others.' },
  ],
  {
    title: 'Answer of the southern delegation <b>',
    language: 'en',
    date: '2031-04-01',
    wording: 'restated',
    note: 'Restated from reports; not the published wording.',
    reportedBy: ['The Valley Courier'],
    completeness: { kind: 'partial', missing: ['7'] },
  },
)

const third = draftOf(
  'C',
  [
    { marking: '1', text: 'تؤكد الأطراف سيادتها والحدود التي يعترف بها الطرفان.' },
    { marking: '2', text: '双方确认其主权。' },
  ],
  { title: 'مسودة', language: 'ar', wording: 'translated' },
)

/** A comparison of two drafts, or of three of which one is in another language. */
export const sampleComparison = (count: 2 | 3): Comparison => {
  const drafts = count === 2 ? [first, second] : [first, second, third]
  const edges = drafts.slice(1).map(({ siglum }) => ({ from: 'A', to: siglum }))
  return compare({ drafts, edges, corrections: [] })
}

/** The page of a sample comparison. */
export const samplePage = async (tongue: Tongue, count: 2 | 3, more: Partial<ComparisonPage> = {}): Promise<string> => {
  const comparison = sampleComparison(count)
  const page = renderComparisonPage({
    phrases: await loadPhrases(tongue),
    tongue,
    comparison,
    files: comparison.drafts.map(({ siglum }) => `${siglum}.md`),
    doubts: [{ kind: 'strange', params: {}, span: null, file: 'A.md' }],
    base: count === 3 ? 'A' : null,
    controls: null,
    notice: null,
    ...more,
  })
  return page(policyOf(digest, "'none'"))
}
