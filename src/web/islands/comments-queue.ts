// The keys of the moderators' queue: j and k go from comment to comment, a approves, r opens the reasons, o leads to where the comment stands. They can be
// switched off (WCAG 2.1.4), which is remembered, are left alone while somebody types, and only act on the comment that has the focus.

const KEPT = 'travaux:queue-keys'

const bar = document.querySelector<HTMLElement>('.queue-keys')
const toggle = bar?.querySelector<HTMLInputElement>('input') ?? null

const remembered = (): string | null => {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}

const remember = (isOn: string): void => {
  try {
    localStorage.setItem(KEPT, isOn)
  } catch {
    // Where nothing may be stored, the switch holds for this page.
  }
}

const queued = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-queued]')]

const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-queued]') ?? null

const go = (step: number): void => {
  const all = queued()
  const here = current()
  const place = here === null ? 0 : all.indexOf(here) + step
  const next = all[Math.min(all.length - 1, Math.max(0, place))]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'start' })
}

const control = (key: string): HTMLElement | null => current()?.querySelector<HTMLElement>(`[data-key=${key}]`) ?? null

const openReasons = (): void => {
  const details = control('r')?.closest('details')
  if (!details) return
  details.open = true
  details.querySelector('select')?.focus()
}

const ACTS: Readonly<Record<string, () => void>> = {
  j: () => go(1),
  k: () => go(-1),
  a: () => control('a')?.click(),
  r: openReasons,
  o: () => control('o')?.click(),
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]):not([type=radio]),select,textarea,[contenteditable]') !== null

const press = (event: KeyboardEvent): void => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  const act = Object.hasOwn(ACTS, event.key) ? ACTS[event.key] : undefined
  if (act === undefined) return
  event.preventDefault()
  act()
}

/** Switches the keys on where the page is a queue. */
export const startQueueKeys = (): void => {
  if (bar === null || toggle === null) return
  bar.hidden = false
  toggle.checked = remembered() !== 'off'
  toggle.addEventListener('change', () => remember(toggle.checked ? 'on' : 'off'))
  addEventListener('keydown', event => {
    if (toggle.checked) press(event)
  })
  // After an act the next one is at hand; a summary of errors has the focus before it.
  if (toggle.checked && document.querySelector('.done') !== null) queued()[0]?.focus()
}
