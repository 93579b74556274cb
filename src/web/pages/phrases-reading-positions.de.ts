import type { readingPositionsEn } from './phrases-reading-positions.en.ts'

/** Why a clause was read as a position, in German. */
export const readingPositionsDe: Readonly<Record<keyof typeof readingPositionsEn, string>> = {
  'reading-positions-stance-verb': 'Das Verb nimmt Stellung, und sein Subjekt nennt die Partei.',
  'reading-positions-denied-verb':
    'Ein Verb der Zustimmung ist verneint: Die Partei weist die Sache zurück oder ist dagegen.',
  'reading-positions-stance-noun':
    'Ein Substantiv wie „Forderung“ oder „Weigerung“ nimmt Stellung, und in seiner Gruppe steht, wessen sie ist.',
  'reading-positions-judgement':
    'Die Partei sagt von der Sache, was Stellung nimmt: dass sie unverzichtbar ist, dass sie dazu bereit oder dagegen ist.',
  'reading-positions-red-line': 'Die Sache heißt rote Linie, inakzeptabel oder nicht verhandelbar für die Partei.',
  'reading-positions-condition':
    'Die Partei nennt eine Bedingung: Sie stimmt nur zu, wenn, erst nach oder im Gegenzug für etwas.',
  'reading-positions-provision': 'Ein Text, über den verhandelt wird, sieht die Sache selbst vor oder verbietet sie.',
  'reading-positions-must': 'Die Partei sagt, dass etwas sein muss.',
  'reading-positions-must-not': 'Die Partei sagt, dass etwas nicht sein darf.',
}
