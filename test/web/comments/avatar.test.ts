import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AVATAR_COLOURS, renderAvatar } from '../../../src/web/pages/site/comments/avatar.ts'
import { STYLE_COMMENTS } from '../../../src/web/pages/site/comments/style-comments.ts'
import { runs } from '../../campaign.ts'

const anyAvatar = fc.integer({ min: 0, max: 2 ** 24 - 1 })

const squaresIn = (avatar: number): readonly string[] =>
  [
    ...renderAvatar(avatar)
      .toString()
      .matchAll(/M(\d) (\d)h1v1h-1z/g),
  ].map(([, x, y]) => `${x} ${y}`)

describe('a picture out of chance', () => {
  test('is the same on both sides and never empty', () => {
    fc.assert(
      fc.property(anyAvatar, avatar => {
        const squares = squaresIn(avatar)
        expect(squares.length).toBeGreaterThan(0)
        const mirrored = squares.map(square => `${4 - Number(square[0])} ${square[2]}`)
        expect(mirrored.toSorted()).toEqual(squares.toSorted())
      }),
      { numRuns: runs(200) },
    )
  })

  test('has a colour that the style sheet knows, and no style of its own', () => {
    const colours = new Set<string>()
    for (let high = 0; high < 2 * AVATAR_COLOURS; high++) {
      const printed = renderAvatar(high * 2 ** 15 + 7).toString()
      expect(printed).not.toContain('style')
      colours.add(/avatar-\d+/.exec(printed)?.[0] ?? '')
    }
    expect(colours.size).toBe(AVATAR_COLOURS)
    for (const colour of colours) expect(STYLE_COMMENTS).toContain(`.${colour}{fill:`)
  })
})
