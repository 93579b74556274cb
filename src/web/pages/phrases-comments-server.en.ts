/** What the server of comments says in mails and feeds, in English. Keys are the same in every language. */
export const commentsServerEn = {
  'comments-mail.confirm-subject': 'Confirm your e-mail address: {negotiation}',
  'comments-mail.confirm':
    'Somebody wrote a comment and gave this address. If it was you, open this link within two days and press the button; you are then told what moderators decide about your comments:\n\n{link}\n\nIf it was not you, do nothing. The address is not used, and it is deleted.',
  'comments-mail.own-subject': 'Your own comments: {negotiation}',
  'comments-mail.own':
    'Somebody, probably you, asked for the link to the comments that were written with this address. With it you can read, export and erase them. Whoever has the link can do so too:\n\n{links}\n\nIf it was not you, do nothing.',
  'comments-mail.approved-subject': 'Your comment is published: {negotiation}',
  'comments-mail.restored-subject': 'Your comment is published again: {negotiation}',
  'comments-mail.rejected-subject': 'Your comment was not published: {negotiation}',
  'comments-mail.removed-subject': 'Your comment was removed: {negotiation}',
  'comments-mail.about': 'This is about the comment that you wrote on {day}.',
  'comments-mail.links': 'Your own comments: {link}\n\nThe rules for comments: {policy}',
  'comments-mail.contact': ' to {contact}',
  'comments-mail.notice-subject': 'Your notice has arrived: {negotiation}',
  'comments-mail.notice':
    'Your notice of illegal content of {day} has arrived. A moderator reads it; you are told what was decided.',
  'comments-mail.notice-decided-subject': 'Your notice was decided on: {negotiation}',
  'comments-mail.notice-stays':
    'A moderator read your notice of {day}. The comment stays as it is: it does not break the law or the rules as far as could be seen.',
  'comments-mail.notice-gone': 'A moderator read your notice of {day}. The comment is not shown any more.',
  'comments-mail.notice-contest':
    'A person decided this. If you think the decision is wrong, say so within six months{contact}. You may also go to a body for settling disputes out of court (Regulation (EU) 2022/2065, article 21), or to a court.',
  'comments-mail.bye': 'This mail was sent by a program; what you answer to it may be read by nobody.',
  'comments-feed.title': '{negotiation}: comments',
  'comments-feed.subtitle': 'The {most} newest comments of readers',
  'comments-feed.item': '{name} wrote a comment',
  'comments-feed.answer': '{name} answered a comment',
} as const

/** A key of a sentence that the server of comments says. */
export type CommentsServerKey = keyof typeof commentsServerEn
