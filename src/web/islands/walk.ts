// `n` and `p` go to the next and the previous change. The page is whole without it. One-letter keys can be switched off (WCAG 2.1.4) and are left
// alone while somebody types.

const bar = document.querySelector<HTMLElement>('.keys')
const toggle = bar?.querySelector<HTMLInputElement>('input') ?? null

const stops = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter(stop => stop.checkVisibility())

const placeBefore = (all: readonly HTMLElement[], step: number): number => {
  const at = document.activeElement?.closest<HTMLElement>('[data-stop]')
  if (at) return all.indexOf(at) + step
  const below = all.findIndex(stop => stop.getBoundingClientRect().top > 24)
  return step > 0 ? below : (below < 0 ? all.length : below) - 1
}

const go = (step: number): void => {
  const all = stops()
  const next = all[Math.min(all.length - 1, Math.max(0, placeBefore(all, step)))]
  if (next === undefined) return
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'start' })
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]),select,textarea,[contenteditable]') !== null

if (bar !== null && toggle !== null) {
  bar.hidden = false
  for (const button of bar.querySelectorAll('button')) button.addEventListener('click', () => go(Number(button.value)))
  addEventListener('keydown', event => {
    if (!toggle.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (event.key === 'n') go(1)
    if (event.key === 'p') go(-1)
  })
}

export {}
