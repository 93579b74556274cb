/** The page of the rules for comments, and the messages that comments may end in, in English. Keys are the same in every language. */
export const rulesOfCommentsEn = {
  'comment-page.rules.lead': 'What may be written here, what moderators do, how to object, and what is kept.',
  'comment-page.rules.reasons': 'What is not published',
  'comment-page.rules.reasons-what':
    'A comment is rejected or removed only for one of these reasons. Which view it takes is none of them.',
  'comment-page.rules.moderators': 'What moderators do',
  'comment-page.rules.mode.before': 'Every comment waits until a moderator has read it.',
  'comment-page.rules.mode.first':
    'The first comment of each writer waits until a moderator has read it; after one has been let through, the next appear at once.',
  'comment-page.rules.mode.after': 'Comments appear at once, and moderators read them afterwards.',
  'comment-page.rules.waits':
    'In every mode a comment waits that was sent without JavaScript, holds a word of the word list, or has more than {links} {links|link|links}. Rules of this kind only make a comment wait; whether it is published is decided by a person.',
  'comment-page.rules.log':
    'Every decision stands with its reason in a log that nobody can change unnoticed. It holds no words, names or addresses of readers.',
  'comment-page.rules.threads': 'A thread may be closed to replies, and a writer may be blocked.',
  'comment-page.rules.edit':
    'Writers can edit their comment for {minutes} {minutes|minute|minutes}, and erase it at any time.',
  'comment-page.rules.object': 'How to object',
  'comment-page.rules.object-what':
    'If your comment was rejected or removed, or if your report was not followed, you can object; another person than the one who decided looks at it where there is one.',
  'comment-page.rules.object-to': 'Object here: {contact}.',
  'comment-page.rules.object-none':
    'Whoever publishes these pages has named no contact for objections; turn to whoever sent you here. You can also go to court or, in the European Union, to a certified body for out-of-court dispute settlement.',
  'comment-page.rules.kept': 'What is kept, and for how long',
  'comment-page.rules.kept-words':
    'Your name, your words and the time: published with your comment, until you erase it.',
  'comment-page.rules.kept-address':
    'Your e-mail address, if you give one: encrypted, never published, used only once you have confirmed it, and deleted {days} {days|day|days} after you last wrote at the latest; after {unconfirmed} {unconfirmed|day|days} where you do not confirm it.',
  'comment-page.rules.kept-network':
    'Your network address: not stored. To slow down floods, the server counts for a short time what comes from one network.',
  'comment-page.rules.kept-rejected':
    'Rejected and removed comments and settled reports: for {days} {days|day|days}, so that you can object.',
  'comment-page.rules.kept-picture':
    'The small picture beside your name is drawn by chance; nothing can be read from it.',
  'comment-page.rules.kept-cookie':
    'A cookie: only once you have sent a comment. It holds a number out of chance and is used for nothing but finding your own comments.',
  'comment-page.rules.kept-work':
    'While you write, your browser does a small sum that makes sending in bulk expensive. Nothing leaves your browser but its result.',
  'comment-page.rules.kept-own':
    'Export and erasure: by the link that was shown when you sent your comment; no account is needed.',
  'comment-page.message.expired-link': 'This link is no longer valid',
  'comment-page.message.expired-link-what':
    'Links like this one hold for a limited time, or only once. Nothing was changed. Write again to be sent a new one.',
  'comment-page.message.unknown-link': 'This link leads to nothing',
  'comment-page.message.unknown-link-what':
    'Perhaps it was cut off when it was copied, or everything written with it was erased.',
  'comment-page.message.too-many': 'Too much at once',
  'comment-page.message.too-many-what':
    'More came from your network or your browser than is taken at once. Nothing was lost on our side; please send it again in {minutes} {minutes|minute|minutes}.',
  'comment-page.message.closed': 'No more comments are taken here',
  'comment-page.message.closed-what': 'This place or this thread was closed while you were writing.',
  'comment-page.message.not-allowed': 'This cannot be done',
  'comment-page.message.not-allowed-what':
    'It is asked for without the right to do it, or the form was open for too long. Open the page again and repeat it.',
  'comment-page.message.no-comment': 'There is no such comment',
  'comment-page.message.no-comment-what': 'It was never there, or its writer has erased it.',
  'comment-page.message.reported': 'Your report has arrived',
  'comment-page.message.reported-what': 'A moderator will read it. Thank you.',
  'comment-page.message.noticed': 'Your notice has arrived',
  'comment-page.message.noticed-what':
    'A moderator decides about it. If you gave an e-mail address, a confirmation and later the decision are sent there.',
  'comment-page.message.edited': 'Your comment is changed',
  'comment-page.message.edited-what': 'If it has to be read by a moderator first, it appears after that.',
  'comment-page.message.erased': 'Erased',
  'comment-page.message.erased-what':
    'The words, the name and the e-mail address that belonged to it are deleted for good.',
  'comment-page.message.confirmed': 'Your e-mail address is confirmed',
  'comment-page.message.confirmed-what': 'You will be told there what moderators decide about your comments.',
  'comment-page.message.unavailable': 'Comments cannot be reached at the moment',
  'comment-page.message.unavailable-what': 'Nothing was changed. Please try again in a few minutes.',
  'comment-page.message.bad-form': 'This form cannot be taken',
  'comment-page.message.bad-form-what':
    'It did not arrive whole. Go back, open the page again and copy your words there.',
  'comment-page.message.too-long': 'That is more than can be taken',
  'comment-page.message.too-long-what':
    'Nothing was changed or stored. Go back in your browser: what you typed is still there. Shorten it and send it again.',
  'comment-page.message.note-too-long': 'The note cannot be taken',
  'comment-page.message.note-too-long-what':
    'A note has at most 1,000 characters. Go back in your browser, where it still stands, and shorten it.',
  'comment-page.message.note-with-address': 'The note cannot be taken',
  'comment-page.message.note-with-address-what':
    'Leave names and e-mail addresses out of the note; the log is never erased.',
} as const
