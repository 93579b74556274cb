/** What readings of wordings, shifts and verdicts add. */
export const STYLE_WORDING = `
.pt-step{grid-template-columns:minmax(9rem,14rem) minmax(0,1fr)}
.pt-step>h3{grid-row:1/span 9}
.pt-two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.3rem 2rem;max-width:72rem}
.pt-two>div+div{border-inline-start:1px solid var(--rule);padding-inline-start:1.4rem}
.pt-norms,.pt-open,.pt-shifts,.pt-verdicts{list-style:none;margin:0;padding:0;max-width:52rem}
.pt-norms li,.pt-open li,.pt-shifts li{margin:.3rem 0}
.pt-norms q,.pt-open q,.pt-shifts q,.pt-verdict q{font-family:var(--serif)}
.pt-rule{font-size:.88rem;color:var(--soft);margin:.2rem 0 .5rem}
.pt-doubt{font-size:.9rem;margin:.3rem 0}
.pt-rests{margin:.4rem 0}
.verdict{display:inline-block;white-space:nowrap;font-size:.84rem;font-weight:600;padding:.1em .55em;border-radius:.25rem;border:1px solid var(--rule)}
.verdict-crosses{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.verdict-touches{background:var(--del-ground);color:var(--del);border-color:currentcolor;border-style:dashed}
.verdict-respects{background:var(--ins-ground);color:var(--ins);border-color:currentcolor}
.verdict-unknown{color:var(--soft);font-weight:400;border-style:dotted}
.pt-verdicts{max-width:60rem}
.pt-verdict{padding:.6rem 0;border-block-start:1px dotted var(--rule)}
.pt-verdict:first-child{border-block-start:0}
.pt-verdict p{margin:.2rem 0}
.pt-verdict mark{background:var(--note-ground);color:inherit}
.pt-ruling{border-inline-start:3px solid var(--rule);padding-inline-start:.8rem}
.verdict-others{list-style:none;margin:0;padding-inline-start:1rem;border-inline-start:2px solid var(--rule)}
.verdict-silent summary{cursor:pointer;min-height:24px;padding:.3rem 0}
.standing-words{max-width:60rem}.standing-words>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.2rem 1rem;padding:.4rem 0;border-block-start:1px solid var(--rule)}
.standing-words dt{font-weight:600}.standing-words dd{margin:0}.standing-words ul{list-style:none;margin:0;padding:0}
.lines summary{cursor:pointer;min-height:24px}
.verdict-holder a,.standing-words a{display:inline-block;min-height:24px;min-width:24px}
.stands [scope=row] .verdict-holder a{font:600 .84rem/1.4 var(--sans)}.verdict-holder{display:block}
.verdict-matrix td a{display:inline-block;min-height:24px;text-decoration:none}
.verdict-matrix td a:hover .verdict{text-decoration:underline}
.verdict-matrix th[scope=row]{font-weight:400}
.verdict-rules{max-width:60rem}
.verdict-rules>div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.4rem 1rem;align-items:baseline;margin:.4rem 0}
.verdict-rules dd{margin:0}
@media (forced-colors:active){.verdict-crosses{background:CanvasText;color:Canvas;forced-color-adjust:none}}
@media (max-width:46rem){.standing-words>div{grid-template-columns:minmax(0,1fr)}.verdict-matrix td::before{content:attr(data-draft)}.verdict-rules>div{grid-template-columns:minmax(0,1fr)}}
@media (max-width:60rem){.pt-two{grid-template-columns:minmax(0,1fr)}.pt-two>div+div{border-inline-start:0;padding-inline-start:0;border-block-start:1px dotted var(--rule)}}
@media (max-width:46rem){.pt-step{grid-template-columns:minmax(0,1fr)}.pt-step>h3{grid-row:auto}}
`
