/** What the rules for comments say of fields, waiting, refusals, edits, the policy and its decisions, in English. Keys are the same in every language. */
export const commentRulesEn = {
  'comment-form.name-missing': 'Write a name; a pen name will do.',
  'comment-form.name-too-long': 'The name is too long; shorten it to 80 characters.',
  'comment-form.comment-missing': 'Write your comment.',
  'comment-form.comment-too-short': 'One character is no comment; write a few words.',
  'comment-form.comment-too-long': 'The comment is too long; shorten it to 5,000 characters, or write a second one.',
  'comment-form.address-wrong': 'This is no e-mail address; write one like name@example.org, or leave the field empty.',
  'comment-form.form-spoilt':
    'The form did not arrive whole; copy your words, open the page again and send them from there.',
  'comment-rule.blocked': 'its writer is blocked',
  'comment-rule.no-proof': 'it came without proof of work, as from a browser without JavaScript',
  'comment-rule.word': 'it holds a word of the word list',
  'comment-rule.link-in-name': 'a link stands in the name',
  'comment-rule.links': 'it has more links than the settings let through',
  'comment-rule.same-text': 'a text like it was sent shortly before',
  'comment-rule.shouting': 'it is written in capital letters throughout',
  'comment-rule.many-at-once': 'more comments arrived at once than usual',
  'comment-rule.all-before': 'all comments are read before they appear',
  'comment-rule.rejected-before': 'as many comments of this writer were rejected as let through, or more',
  'comment-rule.first': 'none of this writer’s comments has been let through before',
  'comment-refused.comments-closed': 'Comments are closed here.',
  'comment-refused.thread-closed': 'This thread is closed; open one of your own.',
  'comment-refused.proof-bad':
    'The sum that your browser does while you write is missing, wrong or too old; send your comment once more.',
  'comment-refused.too-many':
    'More came from your network or your browser than is taken at once; send your comment again in {seconds} {seconds|second|seconds}.',
  'comment-edit.edit-too-late': 'The time for changing this comment is over; you can still erase it.',
  'comment-edit.edit-decided': 'This comment was decided about or erased; it cannot be changed any more.',
  'comment-edit.edit-answered': 'Somebody has answered this comment; answer below it instead of changing it.',
  'comment-edit.edit-closed': 'Comments or this thread were closed; nothing can be changed here any more.',
  'comment-policy.insult': 'Insults',
  'comment-policy.insult.meaning':
    'Words that degrade a person or a group. Criticism of what somebody says or does is none, however sharp.',
  'comment-policy.threat': 'Threats',
  'comment-policy.threat.meaning': 'Announcing violence to somebody, calling for it or praising it.',
  'comment-policy.private-data': 'Private data',
  'comment-policy.private-data.meaning':
    'Addresses, numbers or circumstances of people who have not published them themselves.',
  'comment-policy.illegal': 'Illegal content',
  'comment-policy.illegal.meaning': 'What the law forbids to publish; the decision names the law.',
  'comment-policy.advertising': 'Advertising',
  'comment-policy.advertising.meaning':
    'Offers, and links that serve to sell or to be found. A link to a source is none.',
  'comment-policy.off-topic': 'Off topic',
  'comment-policy.off-topic.meaning':
    'What has to do neither with the place it is written on nor with the negotiation.',
  'comment-policy.repeated': 'Repeated',
  'comment-policy.repeated.meaning': 'The same text again, or nearly the same, here or elsewhere on these pages.',
  'comment-policy.not-a-comment': 'Not a comment',
  'comment-policy.not-a-comment.meaning':
    'Single characters, attempts, or messages to the publisher; those reach the contact.',
  'comment-statement.approved': 'Your comment is published.',
  'comment-statement.restored': 'Your comment is published again; the earlier decision is lifted.',
  'comment-statement.rejected':
    'Your comment is not published. The decision holds for these pages everywhere and without a time limit.',
  'comment-statement.removed':
    'Your comment was published and has been taken down. The decision holds for these pages everywhere and without a time limit.',
  'comment-statement.prompt.own-look': 'A moderator read it without anybody having complained.',
  'comment-statement.prompt.report': 'A moderator read it after a reader had reported it.',
  'comment-statement.prompt.notice': 'A moderator read it after somebody had sent a notice of illegal content.',
  'comment-statement.by-person': 'A person decided; no program took part.',
  'comment-statement.by-rule':
    'A person decided. Before that, a rule of the program had made the comment wait: {rule}.',
  'comment-statement.ground-law': 'Ground: {reason}. {meaning}',
  'comment-statement.ground-policy': 'Ground in the published policy: {reason}. {meaning}',
  'comment-statement.note': 'The moderator adds: {note}',
  'comment-statement.object':
    'You can object here: {address}. Where there is another moderator, it is not the one who decided who looks at it.',
  'comment-statement.courts':
    'In the European Union you can also turn to a certified body for out-of-court dispute settlement; the way to court is open in any case.',
} as const
