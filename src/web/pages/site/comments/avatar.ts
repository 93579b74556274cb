import { type Html, html } from '../../html.ts'

/** How many colours avatars have; the style sheet names each. */
export const AVATAR_COLOURS = 8

const SIDE = 5
const HALF = 3

/**
 * A small picture of five by five squares, the same on both sides, from a number out of chance between 0 and 2^24 - 1: fifteen bits for the squares, the rest
 * for the colour. It says nothing about anybody and is hidden from those who hear the page.
 */
export const renderAvatar = (avatar: number): Html => {
  const bits = avatar & 0x7f_ff || 0b100
  const colour = (avatar >>> 15) % AVATAR_COLOURS
  let path = ''
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const column = x < HALF ? x : SIDE - 1 - x
      if ((bits >>> (y * HALF + column)) & 1) path += `M${x} ${y}h1v1h-1z`
    }
  return html`<svg class="avatar avatar-${colour}" viewBox="0 0 ${SIDE} ${SIDE}" width="32" height="32" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`
}
