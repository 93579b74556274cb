import { type Html, html } from './html.ts'

/** What the head of every page begins with: its signs, its policy (Content-Security-Policy), its size, its colours, and that it sends no referrer. */
export const renderHeadMeta = (policy: string): Html => html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">`
