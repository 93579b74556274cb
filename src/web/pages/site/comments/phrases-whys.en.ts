/** Why a comment, a change or a report cannot be taken, and why a comment waits, in English. Keys are the same in every language. */
export const commentWhysEn = {
  'comment-form.reason-missing': 'Choose the rule that it breaks.',
  'comment-form.words-missing': 'Say why it is illegal.',
  'comment-form.faith-missing': 'Tick that what the notice says is accurate and complete.',
  'comment-form.sure-missing': 'Tick the box to say that you are sure.',
  'comment-form.number-wrong': 'Write a whole number that is not negative.',
  'comment-refused.unavailable': 'Comments cannot be stored at the moment. Wait a little and send it again.',
  'comment-form.note-with-address': 'Leave names and e-mail addresses out of the note; the log is never erased.',
  'comment-form.decided': 'Somebody else has decided already, or nothing would change.',
  'comment-form.comment-cut':
    'The comment is far too long: at most 5,000 characters can be taken, and below stands only the beginning of what you sent. Go back in your browser to find all of it, and copy it before you shorten it.',
  'comment-form.not-invited':
    'The invitation could not be sent now; look at the address and at the mail settings, and try again.',
  'comment-form.words-many': 'The word list has more than 500 words; leave some out. Nothing was changed.',
  'comment-form.word-long': 'A line of the word list has more than 80 characters; shorten it. Nothing was changed.',
  'comment-form.address-not-one': 'This is no e-mail address; write one like name@example.org.',
  'comment-form.last-owner': 'A negotiation keeps its last owner: make somebody else one first.',
} as const
