import { expect, test } from 'vitest'
import { isoOf } from '../../../src/reading/page/dates.ts'
import { readPage } from '../../../src/reading/page/read-page.ts'
import { BODIES } from './pages.ts'

test.each([
  ['2024-05-16T09:26:10Z', '2024-05-16T09:26:10Z'],
  ['2024-05-16 09:26:10.123 +0200', '2024-05-16T09:26:10+02:00'],
  ['20240516', '2024-05-16'],
  ['Thu, 16 May 2024 09:26:10 GMT', '2024-05-16T09:26:10Z'],
  ['16.05.2024', '2024-05-16'],
  ['16. Jänner 2024', '2024-01-16'],
  ['May 16, 2024 9:26 PM', '2024-05-16T21:26:00'],
  ['2024-13-16', null],
  ['1024-05-16', null],
  ['gestern', null],
])('%s is %s', (value, iso) => {
  expect(isoOf(value)).toBe(iso)
})

const page = (parts: { readonly top?: string; readonly end?: string; readonly head?: string }): string =>
  `<html lang="de"><head><title>Neuer Entwurf am See</title>${parts.head ?? ''}</head><body><h1>Neuer Entwurf am See</h1>${parts.top ?? ''}${BODIES.de
    .map(line => `<p>${line}</p>`)
    .join('')}${parts.end ?? ''}</body></html>`

const day = (html: string, address: string | null = null): string | null => {
  const result = readPage(html, address)
  return result.ok ? result.value.value.head.published.at : null
}

const LATE = `<div class="comments"><p>Ida schrieb am 7. Juni 2022: Das war zu erwarten.</p></div><footer>Stand der Seite: 9.9.2023 © 2024</footer>`

test.each([
  ['a label', { top: '<div>Veröffentlicht am 3. Mai 2019</div>', end: LATE }, null, '2019-05-03'],
  ['a line above the body', { top: '<p class="date">03.05.2019</p>', end: LATE }, null, '2019-05-03'],
  [
    'a time element',
    { top: '<time datetime="2019-05-03T10:00">vor Jahren</time>', end: LATE },
    null,
    '2019-05-03T10:00:00',
  ],
  [
    'published before updated',
    { top: '<div>Aktualisiert: 8. Mai 2019</div><div>Erstellt: 3. Mai 2019</div>' },
    null,
    '2019-05-03',
  ],
  [
    'meta',
    {
      head: '<meta property="article:published_time" content="2019-05-03T10:00:00+02:00">',
      top: '<div>4. Mai 2019</div>',
    },
    null,
    '2019-05-03T10:00:00+02:00',
  ],
  ['the address', { end: LATE }, 'https://weblog.example/2019/05/03/entwurf', '2019-05-03'],
  [
    'an issue in the address is no day',
    { top: '<p>3. Mai 2019</p>' },
    'https://weblog.example/2019/43/entwurf',
    '2019-05-03',
  ],
  [
    'an archived copy',
    { top: '<p>3. Mai 2019</p>' },
    'https://web.archive.org/web/20210101000000/http://weblog.example/a',
    '2019-05-03',
  ],
  ['nothing', {}, null, null],
] as const)('the day of publication from %s', (_, parts, address, expected) => {
  expect(day(page(parts), address)).toBe(expected)
})
