import { html as honoHtml, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Finished HTML. Only `html` and `verbatim` make it; any other string is text and gets escaped. */
export type Html = HtmlEscapedString

type Value = string | number | null | Html | readonly Value[]

/** A piece of HTML from a template: every plain string in it is escaped, null is nothing, a list is its members one after another. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  // Without promises among the values, which the type rules out, the answer is none either.
  honoHtml(strings, ...values) as Html

/** Our own style sheet or script, put in as it stands. Never words of a draft. */
export const verbatim = (own: string): Html => raw(own)
