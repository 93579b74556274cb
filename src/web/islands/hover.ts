// Shows which cells belong together: those with the same `data-row` are marked while one of them is under the pointer or has the focus.

const mark = (target: EventTarget | null, isOn: boolean): void => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined
  if (row === undefined) return
  for (const cell of document.querySelectorAll(`[data-row="${CSS.escape(row)}"]`)) cell.classList.toggle('lit', isOn)
}

for (const begin of ['pointerover', 'focusin']) addEventListener(begin, ({ target }) => mark(target, true))
for (const end of ['pointerout', 'focusout']) addEventListener(end, ({ target }) => mark(target, false))

export {}
