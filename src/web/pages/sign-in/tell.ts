import { fill, type Tongue } from '../phrases.ts'
import { signInDe } from '../phrases-sign-in.de.ts'
import { signInEn } from '../phrases-sign-in.en.ts'

/** A sentence of signing in. */
export type SignInKey = keyof typeof signInEn

/** Says one of them. */
export type Tell = (key: SignInKey, params?: Readonly<Record<string, string | number>>) => string

const PHRASES = { en: signInEn, de: signInDe } as const

/** The speaker of one language's sentences of signing in. */
export const tellIn =
  (tongue: Tongue): Tell =>
  (key, params = {}) =>
    fill(PHRASES[tongue][key], params)
