/** Why a page of HTML cannot be read, and what is doubtful about one that can, in English. Keys are the same in every language. */
export const readingPageEn = {
  'refusal.page-empty': '{file}: the page holds no words; save it again once it is shown in full',
  'refusal.page-not-html': '{file}: this is no page of HTML, whatever its name; hand it over as what it is',
  'refusal.page-too-large': '{file}: the page is too large to be read as one article (more than {most} signs or tags)',
  'refusal.page-too-deep':
    '{file}: the tags of this page are nested more than {most} deep; no article is written like that',
  'doubt.page-login-wall':
    'the rest of the article seems to be for those who signed in or paid: what was read may be its beginning only',
  'doubt.page-short-body': 'few words of an article were found in this page; look whether the right part was taken',
} as const
