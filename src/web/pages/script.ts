/**
 * The little that runs in the reader's browser: `n` and `p` go to the next and the previous change. The page is whole without it.
 * One-letter keys can be switched off (WCAG 2.1.4) and are left alone while somebody types.
 */
export const SCRIPT = `
(() => {
  const bar = document.querySelector('.keys')
  if (!bar) return
  bar.hidden = false
  const toggle = bar.querySelector('input')
  const stops = () => [...document.querySelectorAll('[data-stop]')].filter(stop => stop.checkVisibility())
  const go = step => {
    const all = stops()
    const at = document.activeElement?.closest('[data-stop]')
    const here = at ? all.indexOf(at) : -1
    const line = scrollY + 24
    const below = all.findIndex(stop => stop.getBoundingClientRect().top + scrollY > line)
    const from = here >= 0 ? here + step : step > 0 ? below : (below < 0 ? all.length : below) - 1
    const next = all[Math.min(all.length - 1, Math.max(0, from))]
    if (!next) return
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'start' })
  }
  for (const button of bar.querySelectorAll('button')) button.addEventListener('click', () => go(Number(button.value)))
  addEventListener('keydown', event => {
    if (!toggle.checked || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input:not([type=checkbox]),select,textarea,[contenteditable]')) return
    if (event.key === 'n') go(1)
    if (event.key === 'p') go(-1)
  })
})()
`
