/** What the pages of sources, corrections and the page about the site add to the style. */
export const STYLE_SOURCES = `
.source-note{font-size:.9rem;max-width:46em;color:var(--soft)}
.plain-list{list-style:none;margin:0;padding:0}
.source-list,.joined,.resting,.quoted-here{list-style:none;margin:0;padding:0}
.source-group{border-top:1px solid var(--rule);padding:.9rem 0}
.source-row{display:grid;grid-template-columns:9.5rem minmax(0,46rem);gap:0 1.5rem}
.source-row .source-day{margin:.1rem 0 0;font-size:.9rem;color:var(--soft);font-variant-numeric:tabular-nums}
.source-row h3{margin:0;font:600 1.08rem/1.35 var(--serif)}
.source-row h3 a{color:inherit;text-decoration-color:var(--rule)}
.source-opening{margin:.15rem 0;font-family:var(--serif);line-height:1.5}
.source-opening .account-note{font-family:var(--sans)}
.headline{font-weight:600}
.source-foot{display:flex;flex-wrap:wrap;gap:0 1.4rem;align-items:baseline}
.joined-note{margin:.8rem 0 .4rem 11rem;font-size:.9rem;color:var(--soft)}
.joined{margin-inline-start:11rem;border-inline-start:3px solid var(--rule);padding-inline-start:1rem}
.joined .source-row{padding:.4rem 0;grid-template-columns:8.5rem minmax(0,1fr)}
.source-facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.5rem 2rem;margin:1.2rem 0;max-width:64rem}
.source-facts dt,.voices dt,.before-after dt{font-size:.84rem;color:var(--soft)}
.source-facts dd,.voices dd,.before-after dd{margin:0;overflow-wrap:anywhere}
.voices{margin:.6rem 0}
.voices .words{margin:.1rem 0 .5rem}
.voices .headline .words{font-size:1.25rem}
.source-text{max-width:44rem}
.source-text .words{margin:0 0 1rem;white-space:pre-line}
mark{background:var(--note-ground);color:inherit;border-block-end:2px solid var(--note-rule);padding:.05em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.voice-reported{background:var(--ins-ground);border-block-end-color:var(--ins)}
.voice-author{background:var(--del-ground);border-block-end:2px dashed var(--del)}
.note{font:600 .72em/1 var(--sans);margin-inline-start:.12em;font-variant-numeric:tabular-nums}
.note a{text-decoration:none;padding:.1em}
.note+.note{margin-inline-start:.35em}
.note a:hover{text-decoration:underline}
.kind{font:600 1.08rem/1.3 var(--serif);margin:1.6rem 0 .4rem}
.resting>li{display:grid;grid-template-columns:2.4rem minmax(0,46rem);gap:0 .6rem;padding:.7rem 0;border-top:1px solid var(--rule)}
.resting>li:target,.source-group:has(:target),.log-entry:target{background:var(--note-ground)}
.resting p{margin:0}
.note-number{font:600 .84rem/1.8 var(--sans);min-width:1.5rem;min-height:max(1.5rem,24px);font-variant-numeric:tabular-nums;text-decoration:none;color:var(--soft)}
a.note-number{color:var(--accent)}
.said{margin:.2rem 0}
.quoted-here{font-size:.92rem;border-inline-start:3px solid var(--rule);padding-inline-start:.8rem;margin:.3rem 0}
.quoted-here q{font-family:var(--serif)}
.outward::after{content:" ↗" / ""}
.log-entry{border-top:1px solid var(--rule);padding:1rem 0;max-width:56rem}
.log-entry h3{margin:0;font:600 1.08rem/1.35 var(--serif)}
.log-entry h3 a{color:inherit}
.doing{font:600 .84rem/1.5 var(--sans);color:var(--note);background:var(--note-ground);border:1px solid var(--note-rule);border-radius:.25rem;padding:.05em .45em;white-space:nowrap}
.why{margin:.25rem 0}
.field-change{margin:.5rem 0;padding-inline-start:.8rem;border-inline-start:3px solid var(--rule)}
.field-name{margin:0;font-size:.9rem;font-weight:600}
.before-after{margin:.1rem 0;display:grid;gap:.2rem}
.before-after>div{display:grid;grid-template-columns:5rem minmax(0,1fr);gap:0 .8rem}
.prose{max-width:48rem}
.prose p{text-wrap:pretty}
.prose h3{font:600 1.08rem/1.3 var(--serif);margin:1.6rem 0 .4rem}
.meanings{width:100%;border-collapse:collapse;margin:.4rem 0 1.2rem}
.meanings th,.meanings td{text-align:start;vertical-align:top;padding:.5rem .8rem .5rem 0;border-top:1px solid var(--rule)}
.meanings thead th{font-size:.84rem;color:var(--soft);font-weight:400;border-top:0}
.meanings tbody th{width:38%;font-weight:600}
.citation{margin:.6rem 0;padding:.2rem 1rem;border-inline-start:3px solid var(--rule);font-family:var(--serif);overflow-wrap:anywhere}
@media (max-width:46rem){
.source-row,.joined .source-row{grid-template-columns:minmax(0,1fr)}
.joined,.joined-note{margin-inline-start:0}
.resting>li{grid-template-columns:1.8rem minmax(0,1fr)}
.before-after>div{grid-template-columns:minmax(0,1fr)}
}
@media (max-width:30rem){.meanings thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.meanings,.meanings tbody,.meanings tr,.meanings tbody th,.meanings td{display:block;width:auto}.meanings tr{border-top:1px solid var(--rule);padding:.5rem 0}.meanings tbody th,.meanings td{border:0;padding:.1rem 0}}
@media (forced-colors:active){mark{border-block-end:2px solid CanvasText}}
@media print{.log-entry,.resting>li,.source-group{break-inside:avoid}}
`
