import { POLICY_REASONS } from '../../comments/comment.ts'
import type { Command } from '../command.ts'
import { COMMON_OPTIONS, option } from '../command.ts'

/** The command on readers' comments. */
export const COMMENT_COMMANDS: Readonly<Record<string, Command>> = {
  comments: {
    summary: 'command.comments',
    usage:
      'travaux comments list|approve|reject|erase|settings|log|verify|export|import|owner [ID|FILE.json|ADDRESS] [options]',
    examples: [
      'travaux comments list --status held --record talks.sqlite',
      'travaux comments reject ID --reason advertising --by anna --record talks.sqlite',
      'travaux comments settings --mode first --links 1 --record talks.sqlite',
    ],
    options: {
      record: option('option.record', 'PATH'),
      negotiation: option('option.negotiation', 'ID'),
      format: option('option.answer-format', 'FORMAT', ['text', 'json']),
      by: option('option.by', 'NAME'),
      status: option('option.comment-status', 'STATUS', ['held', 'public', 'rejected', 'removed', 'erased']),
      reason: option('option.comment-reason', 'REASON', POLICY_REASONS),
      note: option('option.comment-note', 'SENTENCE'),
      mode: option('option.comment-mode', 'MODE', ['before', 'first', 'after']),
      words: option('option.comment-words', 'FILE'),
      links: option('option.comment-links', 'N'),
      'edit-minutes': option('option.comment-edit-minutes', 'N'),
      'keep-days': option('option.comment-keep-days', 'N'),
      open: option('option.comment-open', 'STATE', ['on', 'off']),
      base: option('option.base-address', 'URL'),
      port: option('option.port', 'N'),
      ...COMMON_OPTIONS,
    },
    load: async () => (await import('./comments.ts')).runComments,
  },
}
