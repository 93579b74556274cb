import { STYLE } from '../style.ts'
import { STYLE_COMMENTS } from './comments/style-comments.ts'
import { STYLE_DRAFTS } from './style-drafts.ts'
import { STYLE_PICTURES } from './style-pictures.ts'
import { STYLE_POINT } from './style-point.ts'
import { STYLE_SEARCH } from './style-search.ts'
import { STYLE_SOURCES } from './style-sources.ts'
import { STYLE_STANDING } from './style-standing.ts'
import { STYLE_WORDING } from './style-wording.ts'

/** What the pages of the site add to the style of drafts and redlines. */
const SITE = `
body{display:flow-root}
main,.masthead>*,.foot,.moment p,.notice p{max-width:80rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
.notice{padding-inline:0}
main:focus{outline:none}
.masthead{background:var(--raised);border-block-end:1px solid var(--rule)}
.masthead .bar{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;align-items:center;padding-block:.8rem .3rem}
.brand{margin:0;font-family:var(--serif);font-size:1.15rem;flex:1 1 16rem;min-width:0}
main :is(li,a){overflow-wrap:anywhere}
main :is(td,th) :is(li,a){overflow-wrap:inherit}
.brand a{color:inherit;text-decoration:none}
.brand a:hover{text-decoration:underline}
.nav,.tongues,.facts-line,.evidence,.accounts{list-style:none;margin:0;padding:0}
.nav{display:flex;flex-wrap:wrap;gap:0 1.3rem}
.nav a{display:inline-block;padding:.5rem 0;min-height:max(1.5rem,24px);color:var(--ink);text-decoration:none;border-block-end:3px solid transparent;font-size:.95rem}
.nav a:hover{border-color:var(--rule)}
.nav a[aria-current]{border-color:var(--accent);font-weight:600}
.tongues{display:flex;gap:.9rem;font-size:.9rem}
.tongues [aria-current]{font-weight:600}
.find{display:flex;gap:.3rem}
.find input,.clock input,.filter input,.filter select{font:inherit;font-size:.9rem;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.35rem;padding:.25rem .5rem;min-height:2rem;max-width:100%}
.find input{width:13rem}
button,.button{font:inherit;font-size:.9rem;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:.35rem;padding:.25rem .8rem;min-height:2rem;cursor:pointer}
.moment{background:var(--ins-ground);color:var(--ins)}
.moment p{margin-block:0;padding-block:.5rem}
.foot p{margin:.5rem 0}
.forms a{margin-inline-end:.8rem}
.clock{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.8rem 0}
.facts-line{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.9rem;color:var(--soft);margin:.2rem 0}
.evidence{margin:.4rem 0;font-size:.92rem;border-inline-start:3px solid var(--rule);padding-inline-start:.8rem}
.evidence li{margin:.25rem 0}
.evidence q{font-family:var(--serif)}
.evidence cite{font-style:normal;color:var(--soft)}
.roots,.account-note{color:var(--soft);font-size:.88em}
.stand{display:inline-block;white-space:nowrap;font-size:.84rem;font-weight:600;padding:.1em .55em;border-radius:.25rem;border:1px solid var(--rule);background:var(--raised)}
.stand abbr{text-decoration:none}
.stand-red-line{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.stand-rejects,.stand-objects{background:var(--del-ground);color:var(--del);border-color:currentcolor}
.stand-wants,.stand-accepts{background:var(--ins-ground);color:var(--ins);border-color:currentcolor}
.stand-accepts-if{color:var(--ins);border-style:dashed;border-color:currentcolor}
.stand-unknown{color:var(--soft);font-weight:400;border-style:dotted}
.wording-mark{font-size:.8rem;color:var(--note);background:var(--note-ground);border:1px solid var(--note-rule);border-radius:.25rem;padding:.05em .45em}
.entry-links{font-size:.8rem;margin:.2rem 0;color:var(--soft)}
.entry-links a{color:inherit;display:inline-block;min-width:1.5rem;min-height:max(1.5rem,24px)}
.sign-in input{font:inherit;inline-size:100%;max-inline-size:26rem;min-block-size:2.5rem;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:.35rem;background:var(--paper);color:inherit}
.errors{border:2px solid var(--del)}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible{outline-offset:0}
.filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--raised);border:1px solid var(--rule);border-radius:.4rem;padding:.8rem 1rem;margin:1rem 0}
.filter label{display:grid;gap:.2rem;font-size:.88rem;max-width:100%}
.filter fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.3rem .9rem}
.cite,.copy{margin:.8rem 0;font-size:.92rem}
.cite summary,.copy summary{min-height:max(1.5rem,24px);padding:.15rem 0;cursor:pointer}
.cite p,.copy p{margin:.4rem 0}
.copied{display:block;width:100%;field-sizing:content;box-sizing:border-box;font:inherit;line-height:1.45;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:.35rem;padding:.5rem .7rem}
.permalink{overflow-wrap:anywhere}
@media (max-width:46rem){.find{flex:1 1 100%}.find input{flex:1;width:auto;min-width:0}.nav{gap:0 1rem}}
@media (forced-colors:active){.stand-red-line{background:CanvasText;color:Canvas;forced-color-adjust:none}}
@media print{.masthead nav,.find,.tongues,.clock,.forms,.entry-links,.foot nav,.filter,.copy,.cite{display:none!important}}
`

/** The one style sheet of the site. */
export const SITE_STYLE = `${STYLE}${SITE}${STYLE_DRAFTS}${STYLE_PICTURES}${STYLE_COMMENTS}${STYLE_POINT}${STYLE_SEARCH}${STYLE_SOURCES}${STYLE_STANDING}${STYLE_WORDING}`
