import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { loadPhrases, sayIn, type Tongue } from '../../../src/web/pages/phrases.ts'
import { signInDe } from '../../../src/web/pages/phrases-sign-in.de.ts'
import { signInEn } from '../../../src/web/pages/phrases-sign-in.en.ts'
import { renderAccountPage } from '../../../src/web/pages/sign-in/account-page.ts'
import type { Problem } from '../../../src/web/pages/sign-in/form.ts'
import { renderNoticePage, type SignInFrame } from '../../../src/web/pages/sign-in/frame.ts'
import { renderJoinPage } from '../../../src/web/pages/sign-in/join-page.ts'
import { renderForgottenPage, renderResetPage } from '../../../src/web/pages/sign-in/password-pages.ts'
import { renderSignInPage } from '../../../src/web/pages/sign-in/sign-in-page.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>' autofocus onfocus=alert(1) &amp;{count}`

const says = { en: sayIn(await loadPhrases('en')), de: sayIn(await loadPhrases('de')) }

const frameIn = (tongue: Tongue, here = ''): SignInFrame => ({
  say: says[tongue],
  tongue,
  root: '../../',
  style: 'assets/site.css',
  here,
})

const FIELDS = {
  address: { field: 'address', key: 'sign-in.address-bad' },
  password: { field: 'password', key: 'sign-in.password-short', params: { fewest: 15 } },
  'pen-name': { field: 'pen-name', key: 'sign-in.pen-name-missing' },
  present: { field: 'present', key: 'sign-in.present-wrong' },
} as const satisfies Record<string, Problem>

type Faulty = readonly (keyof typeof FIELDS)[]

const join = {
  key: HOSTILE,
  negotiation: HOSTILE,
  role: 'owner',
  penName: HOSTILE,
  address: HOSTILE,
  fewest: 15,
} as const

/** Every page with a form, with the fields that it has and everything typed being hostile. */
const PAGES: readonly (readonly [string, Faulty, (frame: SignInFrame, problems: readonly Problem[]) => string])[] = [
  [
    'sign in',
    ['address', 'password'],
    (frame, problems) => renderSignInPage(frame, { problems, address: HOSTILE, next: HOSTILE, said: null }),
  ],
  ['forgotten', ['address'], (frame, problems) => renderForgottenPage(frame, { problems, address: HOSTILE })],
  [
    'new password',
    ['password'],
    (frame, problems) => renderResetPage(frame, { problems, key: HOSTILE, address: HOSTILE, fewest: 15 }),
  ],
  [
    'join as the first owner',
    ['address', 'pen-name', 'password'],
    (frame, problems) => renderJoinPage(frame, { ...join, problems, invited: null, as: null }),
  ],
  [
    'join as invited',
    ['pen-name', 'password'],
    (frame, problems) => renderJoinPage(frame, { ...join, problems, invited: HOSTILE, as: null }),
  ],
  [
    'account',
    ['pen-name', 'present', 'password'],
    (frame, problems) =>
      renderAccountPage(frame, {
        address: HOSTILE,
        penName: HOSTILE,
        typed: HOSTILE,
        roles: [{ negotiation: HOSTILE, role: 'owner' }],
        formToken: HOSTILE,
        problems,
        said: 'sign-in.said-changed',
        fewest: 15,
      }),
  ],
]

const AUTOCOMPLETE: Readonly<Record<string, readonly string[]>> = {
  address: ['username'],
  password: ['current-password', 'new-password'],
  present: ['current-password'],
  'pen-name': ['nickname'],
}

const cases = PAGES.flatMap(([name, fields, render]) =>
  (['en', 'de'] as const).map(tongue => ({ name, fields, render, tongue })),
)

const read = (page: string) => parseHTML(page).document

describe.each(cases)('$name in $tongue', ({ fields, render, tongue }) => {
  const problems = fields.map(field => FIELDS[field])
  const bad = read(render(frameIn(tongue), problems))
  const good = read(render(frameIn(tongue), []))

  test('its language, one heading, the way to the other language', () => {
    expect(bad.documentElement.getAttribute('lang')).toBe(tongue)
    expect(bad.querySelectorAll('h1')).toHaveLength(1)
    const other = tongue === 'de' ? 'en' : 'de'
    expect(bad.querySelector(`a[hreflang=${other}]`)?.getAttribute('href')).toBe(`../../sign-in/${other}/`)
  })

  test('every field that is seen has a label, and says what it is for', () => {
    const seen = [...good.querySelectorAll('main input')].filter(
      one => one.getAttribute('type') !== 'hidden' && !one.hasAttribute('hidden'),
    )
    expect(seen.length).toBeGreaterThanOrEqual(fields.length)
    for (const one of seen) {
      const label = good.querySelector(`label[for="${one.id}"]`)?.textContent ?? one.getAttribute('aria-label') ?? ''
      expect(label.trim()).not.toBe('')
      expect(AUTOCOMPLETE[one.getAttribute('name') ?? '']).toContain(one.getAttribute('autocomplete'))
    }
    const ids = [...good.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('problems: a summary that takes the focus and leads to each field, and beside each field', () => {
    const summary = bad.querySelector('#errors')
    expect([summary?.getAttribute('tabindex'), summary?.hasAttribute('autofocus')]).toEqual(['-1', true])
    expect(bad.querySelectorAll('[autofocus]')).toHaveLength(1)
    const links = [...(summary?.querySelectorAll('a') ?? [])]
    expect(links.map(link => link.getAttribute('href'))).toEqual(fields.map(field => `#${field}`))
    for (const field of fields) {
      const input = bad.querySelector(`input#${field}`)
      expect(input?.getAttribute('aria-invalid')).toBe('true')
      expect(input?.getAttribute('aria-describedby')?.split(' ')).toContain(`${field}-error`)
      const sentence = bad.querySelector(`#${field}-error`)?.textContent ?? ''
      expect(sentence).toContain(links.find(link => link.getAttribute('href') === `#${field}`)?.textContent)
    }
    expect(good.querySelector('#errors, [aria-invalid], [autofocus]')).toBe(null)
  })

  test('nothing typed becomes markup, passwords are never written back', () => {
    for (const page of [bad, good]) {
      expect(page.querySelectorAll('script, img, style, [onerror], [onfocus], [style]')).toHaveLength(0)
      for (const one of page.querySelectorAll('input[type=password]')) expect(one.hasAttribute('value')).toBe(false)
    }
    const typed = fields.filter(field => field === 'address' || field === 'pen-name')
    for (const field of typed) expect(bad.querySelector(`input#${field}`)?.getAttribute('value')).toBe(HOSTILE)
  })
})

test.each(['sent', 'dead', 'many', 'strange', 'down', 'none'] as const)('the notice %s in both languages', what => {
  const [en, de] = (['en', 'de'] as const).map(tongue => read(renderNoticePage(frameIn(tongue, 'x/?key=a&b=<'), what)))
  expect(en?.querySelector('h1')?.textContent).toBe(signInEn[`sign-in.${what}-heading`])
  expect(de?.querySelector('h1')?.textContent).toBe(signInDe[`sign-in.${what}-heading`])
  expect(en?.querySelector('main a')?.getAttribute('href')).toBe('../../sign-in/en/')
  expect(en?.querySelector('a[hreflang=de]')?.getAttribute('href')).toBe('../../sign-in/de/x/?key=a&b=<')
})

test('sentences have the same slots in both languages', () => {
  const slots = (sentence: string) => [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name).toSorted()
  const keys = Object.keys(signInEn) as (keyof typeof signInEn)[]
  expect(keys.length).toBeGreaterThan(60)
  for (const key of keys)
    expect([key, [...new Set(slots(signInDe[key]))]]).toEqual([key, [...new Set(slots(signInEn[key]))]])
})
