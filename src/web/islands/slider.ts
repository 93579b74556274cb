// A range beside the field of the day, from the first day on which anything was known to the last: moving it fills the field, and the
// button shows the day. It never leads on by itself (WCAG 3.2.2), and the form is whole without it.

const form = document.querySelector<HTMLFormElement>('form[data-first][data-last]')
const field = form?.querySelector<HTMLInputElement>('input[type=date]') ?? null
const DAY = 86_400_000

const dayOf = (date: string): number => Math.round(Date.parse(date) / DAY)
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

if (form && field) {
  const { first = '', last = '' } = form.dataset
  const range = document.createElement('input')
  range.type = 'range'
  range.min = String(dayOf(first))
  range.max = String(dayOf(last))
  range.value = String(dayOf(field.value || last))
  const words = document.createElement('span')
  words.className = 'vh'
  words.textContent = form.querySelector('label')?.textContent ?? ''
  const label = document.createElement('label')
  label.append(words, range)
  range.setAttribute('aria-valuetext', field.value || last)
  range.addEventListener('input', () => {
    field.value = dateOf(Number(range.value))
    range.setAttribute('aria-valuetext', field.value)
  })
  field.addEventListener('input', () => {
    if (field.value === '') return
    range.value = String(dayOf(field.value))
    range.setAttribute('aria-valuetext', field.value)
  })
  field.after(label)
}

export {}
