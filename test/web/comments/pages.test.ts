import { describe, expect, test } from 'vitest'
import { allIn as all, type Parsed, parseBody } from './parsed.ts'
import { everyPage } from './sample.ts'
import { PLAIN, SECRET } from './sample-words.ts'

const TONGUES = ['en', 'de'] as const
const pages = TONGUES.flatMap(tongue =>
  everyPage(tongue, PLAIN).map(([name, page]) => ({ tongue, name: `${name} (${tongue})`, kind: name, page })),
)

const documentOf = (body: string): Parsed => parseBody(`<h1>Heading</h1>${body}`)

const labelled = (document: Parsed, control: Parsed): string => {
  const id = control.getAttribute('id')
  const label = control.closest('label') ?? (id === null ? null : document.querySelector(`label[for="${id}"]`))
  return `${label?.textContent ?? ''}${control.getAttribute('aria-label') ?? ''}`.trim()
}

test('there are pages to look at', () => expect(pages.length).toBeGreaterThan(30))

describe.each(pages)('$name', ({ kind, page: { heading, lead, body } }) => {
  const printed = `${heading} ${lead} ${body}`
  const document = documentOf(body.toString())

  test('says everything in words: no key, no slot that was forgotten', () => {
    expect(printed).not.toMatch(
      /(?:comment-page|comment-list|search|nav|comment-form|comment-rule|comment-policy|moderation)\.[a-z]/,
    )
    expect(printed).not.toMatch(/\{\w+[|}]/)
    expect(printed).not.toContain('\u0001')
    if (kind !== 'section') expect(`${heading}${lead}`).not.toBe('')
  })

  test('shows nobody’s address', () => {
    expect(printed).not.toContain(SECRET)
    // An owner sees to whom an invitation went that the owner sent.
    expect(printed.replaceAll(/(?:name|invited)@example\.org/g, '')).not.toMatch(/[\w.]+@[\w.]+/)
  })

  test('every control has a name, every button a text', () => {
    const controls = all(document, 'input:not([type=hidden]),select,textarea')
    expect(controls.filter(control => labelled(document, control) === '').map(String)).toEqual([])
    expect(all(document, 'button,summary,a').filter(one => (one.textContent ?? '').trim() === '')).toEqual([])
  })

  test('ids stand once, and whatever names one finds it', () => {
    const ids = all(document, '[id]').map(one => one.getAttribute('id') ?? '')
    expect(ids).toEqual([...new Set(ids)])
    const named = ['aria-labelledby', 'aria-describedby', 'for'].flatMap(attribute =>
      all(document, `[${attribute}]`).flatMap(one => (one.getAttribute(attribute) ?? '').split(' ')),
    )
    const linked = all(document, 'a[href^="#"]').map(one => (one.getAttribute('href') ?? '').slice(1))
    expect([...named, ...linked].filter(id => !ids.includes(id))).toEqual([])
  })

  test('headings go down one level at a time, articles and sections have names', () => {
    const levels = all(document, 'h1,h2,h3,h4').map(one => Number(one.tagName[1]))
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 1) + 1)).toEqual([])
    const nameless = all(document, 'article,section,nav').filter(
      one =>
        !one.hasAttribute('aria-labelledby') && !one.hasAttribute('aria-label') && !one.classList.contains('erase-all'),
    )
    expect(nameless).toEqual([])
  })

  test('has nothing inline that the policy of the pages forbids', () => {
    expect(all(document, 'script,style,iframe,object,embed,[style]')).toEqual([])
    const handlers = all(document, '*').flatMap(one => one.getAttributeNames().filter(name => name.startsWith('on')))
    expect(handlers).toEqual([])
  })

  test('every form can be sent without scripts', () => {
    for (const form of all(document, 'form')) {
      expect(form.getAttribute('action')).toBeTruthy()
      expect(all(form, 'button[type=submit]').length).toBe(1)
    }
  })
})

test('every act of moderation is guarded and sent by POST', () => {
  for (const [, { body }] of everyPage('en', PLAIN).slice(-5)) {
    const forms = all(documentOf(body.toString()), 'form:not([role=search])')
    expect(forms.length).toBeGreaterThan(0)
    for (const form of forms) {
      expect(form.getAttribute('method')).toBe('post')
      // The form that signs out goes to the accounts, which call the guard otherwise.
      const guard = form.querySelector('input[name=token], input[name=form]')
      expect(guard?.getAttribute('value')).toBe('guard-of-forms')
      expect(['act', 'reports', 'settings', 'people', 'sign-out']).toContain(form.getAttribute('action'))
    }
  }
})
