import type { readingDraftsEn } from './phrases-reading-drafts.en.ts'

/** Why a phrase was read as a text under negotiation, in German. */
export const readingDraftsDe: Readonly<Record<keyof typeof readingDraftsEn, string>> = {
  'reading-drafts-named-text':
    'Das Wort selbst nennt einen Text, der noch nicht vereinbart ist, etwa einen Entwurf oder einen Gegenvorschlag.',
  'reading-drafts-numbered-plan': 'Der Text wird nach der Zahl seiner Punkte, Stufen oder Phasen benannt.',
  'reading-drafts-deal-sought':
    'Genannt wird ein Abkommen, das Gespräche erst erreichen sollen, und nichts in der Nähe sagt, dass es schon gilt.',
  'reading-drafts-owned-proposal': 'Ein Plan oder Vorschlag wird mit seinem Urheber oder seinem Gegenstand genannt.',
  'reading-drafts-pending-version':
    'Ein Plan oder eine Fassung wird mit einem Wort genannt, nach dem sie neu, überarbeitet oder nur vorgeschlagen ist.',
  'reading-drafts-handled-text':
    'Ein Papier wird übergeben, unterzeichnet oder bewertet, oder der Satz sagt, was darin steht.',
  'reading-drafts-named-again': 'Eine kurze Wendung greift eine Fassung auf, die der Artikel schon genannt hat.',
}
