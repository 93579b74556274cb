import { describe, expect, test } from 'vitest'
import { readAnchor } from '../../../src/comments/anchor.ts'
import { FIELD_WHYS, readCommentForm } from '../../../src/comments/form.ts'
import { renderCommentForm } from '../../../src/web/pages/site/comments/form.ts'
import { renderFormPage } from '../../../src/web/pages/site/comments/form-page.ts'
import { renderComments } from '../../../src/web/pages/site/comments/section.ts'
import { allIn, type Parsed, parseBody } from './parsed.ts'
import { refusedForm, viewOfComments } from './sample.ts'
import { PLAIN, TELLING } from './sample-words.ts'

/** What a browser without scripts sends of a form. */
const sentBy = (form: Parsed): Record<string, string> =>
  Object.fromEntries(
    allIn(form, '[name]').map(control => [
      control.getAttribute('name') ?? '',
      control.getAttribute('value') ?? control.textContent ?? '',
    ]),
  )

describe('the form of a comment', () => {
  const document = parseBody(renderComments(TELLING.en, viewOfComments(PLAIN)))
  const forms = allIn(document, 'form')

  test('stands once for a new thread and once for each open one', () => expect(forms.length).toBe(2))

  test('filled in without scripts, it is what the core takes', () => {
    for (const form of forms) {
      const sent = { ...sentBy(form), name: 'A name', comment: 'Some words.' }
      expect(readCommentForm(sent)).toMatchObject({ ok: true, value: { address: null, name: 'A name' } })
      expect(readAnchor(sentBy(form).anchor)).toEqual(viewOfComments(PLAIN).anchor)
      expect(sentBy(form).proof).toBe('')
      expect(form.hasAttribute('novalidate')).toBe(true)
    }
    expect(forms.map(form => sentBy(form).parent === '')).toEqual([false, true])
  })

  test.each([
    ['en', /e-mail address is not published/, '(required)'],
    ['de', /E-Mail-Adresse wird nicht veröffentlicht/, '(erforderlich)'],
  ] as const)('says in %s what is published and what is required', (tongue, sentence, word) => {
    const form = { ...refusedForm(PLAIN), errors: [] }
    const document = parseBody(renderCommentForm(TELLING[tongue], form))
    expect(document.querySelector('.required-note')?.textContent).toMatch(sentence)
    const required = allIn(document, '[required]').map(one => one.getAttribute('name'))
    expect(required).toEqual(['name', 'comment'])
    for (const name of required) {
      const label = document.querySelector(`label[for="${name}-of-new"]`)?.textContent ?? ''
      expect(label).toContain('*')
      expect(label).toContain(word)
    }
  })

  test('is not there where nothing is taken, and where nobody can take it', () => {
    const view = viewOfComments(PLAIN)
    for (const closed of [
      { ...view, isOpen: false },
      { ...view, post: null },
    ])
      expect(parseBody(renderComments(TELLING.de, closed)).querySelector('form')).toBeNull()
  })
})

describe('a comment that was refused', () => {
  const form = refusedForm({ name: 'Zoë & "co"', text: '\nFirst line\n  <b>second</b>' })
  const document = parseBody(renderFormPage(TELLING.en, form, '../').body)
  const summary = document.querySelector('[role=alert]')

  test('begins with a summary that takes the focus', () => {
    expect(document.firstElementChild?.id).toBe(summary?.id)
    expect(summary?.getAttribute('tabindex')).toBe('-1')
    expect(summary?.hasAttribute('autofocus')).toBe(true)
    expect(allIn(document, '[role=alert] li').length).toBe(4)
    expect(summary?.textContent).toContain('30 seconds')
  })

  test('leads to each wrong field, which says beside itself what is wrong', () => {
    const links = allIn(document, '[role=alert] a')
    expect(links.length).toBe(3)
    for (const link of links) {
      const control = document.querySelector(link.getAttribute('href') ?? '')
      expect(control?.getAttribute('aria-invalid')).toBe('true')
      const [why = ''] = (control?.getAttribute('aria-describedby') ?? '').split(' ')
      expect(document.querySelector(`#${why}`)?.textContent).toContain(link.textContent ?? '-')
    }
  })

  test('keeps what was typed, to the letter', () => {
    expect(document.querySelector('input[name=name]')?.getAttribute('value')).toBe('Zoë & "co"')
    // The line end after the tag is none of the text; what was typed begins with one of its own.
    expect(renderFormPage(TELLING.en, form, '../').body.toString()).toContain(
      '>\n\nFirst line\n  &lt;b&gt;second&lt;/b&gt;</textarea>',
    )
  })

  test.each(FIELD_WHYS)('has a sentence for %s in both languages', why => {
    for (const telling of [TELLING.en, TELLING.de]) {
      const { body } = renderFormPage(telling, { ...form, errors: [{ field: 'form', why }] }, '../')
      expect(parseBody(body).querySelector('[role=alert] li')?.textContent).toMatch(/ .+\.$/)
    }
  })
})
