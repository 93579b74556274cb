import { z } from 'zod'
import type { Problem } from '../../web/pages/sign-in/form.ts'
import { isOneAddress } from '../mail/message.ts'
import { FEWEST_CHARACTERS, type PasswordFault, passwordFault } from './passwords.ts'

/** The most characters of a pen name. */
const MOST_PEN_NAME = 40

const EMAIL = z.email()

/** Whether an account can be made under an address: mail can be sent to it, and better-auth takes it. */
export const isAccountAddress = (text: string): boolean => isOneAddress(text) && EMAIL.safeParse(text).success

/** An address as it was typed, without what stands round it. */
export const readAddress = (typed: string): string => typed.trim().slice(0, 254)

/** What is wrong with a typed address; nothing where it is one. */
export const addressProblems = (address: string): readonly Problem[] => {
  if (address === '') return [{ field: 'address', key: 'sign-in.address-missing' }]
  return isAccountAddress(address) ? [] : [{ field: 'address', key: 'sign-in.address-bad' }]
}

/** A pen name as it was typed, on one line, without signs that turn or hide what stands beside it. */
export const readPenName = (typed: string): string =>
  typed
    .slice(0, 1_000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** What is wrong with a pen name, which everybody can read; nothing where it can be taken. */
export const penNameProblems = (penName: string): readonly Problem[] => {
  const field = 'pen-name'
  if (!/[\p{L}\p{N}]/u.test(penName)) return [{ field, key: 'sign-in.pen-name-missing' }]
  if ([...penName].length > MOST_PEN_NAME)
    return [{ field, key: 'sign-in.pen-name-long', params: { most: MOST_PEN_NAME } }]
  return penName.includes('@') ? [{ field, key: 'sign-in.pen-name-address' }] : []
}

const FAULT_KEYS = {
  short: 'sign-in.password-short',
  long: 'sign-in.password-long',
  common: 'sign-in.password-common',
  pattern: 'sign-in.password-pattern',
  known: 'sign-in.password-known',
} as const satisfies Readonly<Record<PasswordFault, Problem['key']>>

/** What is wrong with a new password; nothing where it can be taken. */
export const passwordProblems = (password: string, names: readonly string[]): readonly Problem[] => {
  const fault = passwordFault(password, names)
  return fault === null ? [] : [{ field: 'password', key: FAULT_KEYS[fault], params: { fewest: FEWEST_CHARACTERS } }]
}
