import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NegotiationId } from '../../src/record/id.ts'
import { readCheckpointText, renderCheckpoint } from '../../src/store/checkpoint.ts'

const someCheckpoint = fc.record({
  negotiation: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}[a-z0-9]$/).map(id => NegotiationId.parse(id)),
  size: fc.nat(),
  root: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytes => Buffer.from(bytes).toString('hex')),
})

describe('a checkpoint as text', () => {
  test('is three lines: origin, size, root in base64', () => {
    const text = renderCheckpoint({
      negotiation: NegotiationId.parse('lake-treaty'),
      size: 0,
      root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    })
    expect(text).toBe('travaux/lake-treaty\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n')
  })

  test('comes back the same, whatever lines follow', () => {
    fc.assert(
      fc.property(someCheckpoint, fc.constantFrom('', '\n', '\nsigned by somebody\n'), (checkpoint, more) => {
        const read = readCheckpointText(renderCheckpoint(checkpoint) + more)
        return read.ok && JSON.stringify(read.value) === JSON.stringify(checkpoint)
      }),
    )
  })

  test.each([
    '',
    'travaux/lake',
    'travaux/lake\n3\n',
    'travaux/lake\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'travaux/lake\n03\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'travaux/lake\n3\n47DEQpj8HBSa',
    'travaux/Not An Id\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'example.org/log\n3\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  ])('refuses %j', text => {
    expect(readCheckpointText(text)).toMatchObject({ ok: false, refusal: { kind: 'not-a-checkpoint' } })
  })
})
