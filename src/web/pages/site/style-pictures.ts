/** The style of the pictures: neutral what stays, accent what changes, orange what goes, blue what comes; never by colour alone. */
export const STYLE_PICTURES = `
.picture{overflow:auto;max-width:100%;margin:1rem 0;padding:.2rem 0;border-block:1px solid var(--rule)}
.picture:focus-visible{outline-offset:0}
.picture svg{display:block;max-width:none}
.flow text,.when text{font-family:var(--sans);font-size:11px;fill:var(--ink)}
.flow .si{font-size:14px;font-weight:600;fill:var(--accent)}
.flow .n a:hover .si{text-decoration:underline}
.flow .da{fill:var(--soft)}
.flow .no{font-variant-numeric:tabular-nums;font-weight:600}
.flow .na{fill:var(--ink)}
.flow .na.right{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.flow .unworded{fill:none;stroke:var(--soft);stroke-width:1;stroke-dasharray:5 4}
.flow .b{fill:var(--rule)}
.flow .b.described{fill:var(--paper);stroke:var(--soft);stroke-width:1}
.flow .b.unknown{fill:var(--soft);fill-opacity:.28}
.flow .s path,.key path{fill:none;stroke:var(--soft);stroke-width:1;stroke-opacity:.55}
.flow .s .end,.key .end{stroke:var(--del);stroke-width:2;stroke-opacity:1;stroke-dasharray:none}
.flow .kept path,.key .kept path{stroke-width:1.2}
.flow .amended path,.flow .split path,.flow .merged path,.key .amended path{stroke:var(--accent);stroke-width:2;stroke-opacity:.62}
.flow .translated path,.key .translated path{stroke-width:1.1;stroke-dasharray:1 3}
.flow .unknown path,.key .unknown path{stroke-dasharray:5 4;stroke-width:.9}
.flow .dropped path,.flow .gone path,.key .dropped path{stroke:var(--del);stroke-width:1.8;stroke-opacity:.85}
.flow .gone path{stroke-dasharray:5 4;stroke-width:1.1}
.flow .new path,.flow .first-known path,.flow .brought-back path,.key .new path,.key .brought-back path{stroke:var(--ins);stroke-width:2.4;stroke-opacity:1}
.flow .brought-back path,.key .brought-back path{stroke-dasharray:9 3 2 3}
.flow .elsewhere path,.key .elsewhere path{stroke:var(--ink);stroke-width:1.4;stroke-dasharray:.1 4;stroke-linecap:round;stroke-opacity:.5}
.flow .dot,.key .dot{fill:var(--ins)}
.flow .ring,.key .ring{fill:var(--paper);stroke:var(--ins);stroke-width:1.8}
.flow.many .s path{stroke-width:.6}
.flow.many .amended path,.flow.many .split path,.flow.many .merged path,.flow.many .dropped path,.flow.many .new path{stroke-width:1.2}
.flow .p:not(:focus-visible){outline:none}
.flow:has(.p:hover) .p:not(:hover){opacity:.28}
.flow:has(.p:focus-visible) .p:not(:focus-visible),.flow:has(.on) .p:not(.on,:hover,:focus-visible){opacity:.28}
.flow .p:hover .s path,.flow .p:focus-visible .s path,.flow .on .s path{stroke-opacity:1;stroke-width:3}
.flow .p:hover .b,.flow .p:focus-visible .b,.flow .on .b{stroke:var(--accent);stroke-width:2;stroke-dasharray:none}
.flow .p:focus-visible .s path{stroke-width:4}
.flow .p:focus-visible .b{stroke-width:3}
.flow .labels,.when [aria-hidden]{pointer-events:none}
.flow .small{font-size:9.5px}
.flow .hit{fill:transparent}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;margin:.6rem 0;padding:0;font-size:.88rem}
.key li{display:flex;gap:.5rem;align-items:center}
.key svg{flex:none}
.strands{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;margin:.2rem 0 .8rem;padding:0;font-size:.92rem}
.strands li{max-width:100%}
.strands a{display:inline-block;min-height:max(1.5rem,24px)}
.strand-kind{margin:.7rem 0 0;font-weight:600;font-size:.92rem}
.strand-kind .wording-mark{font-weight:400}
.into h3{margin:2rem 0 .2rem}
.into h4{margin:1rem 0 .2rem;font-size:1rem}
.when .rule{fill:none;stroke:var(--rule)}
.when .tick{fill:none;stroke:var(--rule);stroke-dasharray:2 4}
.when .at{fill:var(--soft)}
.when .lane{font-weight:600;font-size:12px}
.when .hit{fill:transparent}
.when .sign{fill:var(--soft);stroke:var(--paper);stroke-width:1.5}
.when .draft .sign{fill:var(--accent)}
.when .event .sign{fill:var(--ink)}
.when .planned .sign,.when .silent .sign,.when .cancelled .sign{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.when .silent .sign{stroke:var(--del);stroke-dasharray:3 2}
.when .statement .sign{fill:var(--soft)}
.when .correction .sign{fill:none;stroke:var(--note);stroke-width:3}
.when .cluster .sign{fill:var(--raised);stroke:var(--ink);stroke-width:1.5}
.when .in{text-anchor:middle;font-weight:600}
.when .say{paint-order:stroke;stroke:var(--paper);stroke-width:3px}
.when .strike{stroke:var(--ink);stroke-width:2;fill:none}
.when .reach{fill:none;stroke:var(--soft);stroke-width:3;stroke-opacity:.5}
.when .m:not(:focus-visible){outline:none}
.when .m:hover .hit,.when .m:focus-visible .hit{fill:var(--ins-ground);stroke:var(--accent);stroke-width:2}
.when .m:focus-visible .hit{stroke-width:3}
.periods{margin:1rem 0}
.periods ul{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem .5rem;margin:.35rem 0;padding:0}
.periods a{display:inline-block;min-height:1.9rem;padding:.15rem .7rem;border:1px solid var(--rule);border-radius:99px;background:var(--raised);color:inherit;text-decoration:none;font-size:.9rem}
.periods a:hover{border-color:var(--accent)}
.periods [aria-current]{border-color:var(--accent);font-weight:600;box-shadow:inset 0 0 0 1px var(--accent)}
.filter .tick{display:flex;align-items:center;gap:.35rem;min-height:max(1.5rem,24px)}
.filter legend{padding:0;font-size:.88rem}
.days,.items{list-style:none;margin:0;padding:0}
.days>li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1.5rem;border-block-start:1px solid var(--rule);padding:.7rem 0}
.days .day{margin:0;font-weight:600;font-variant-numeric:tabular-nums}
.item{display:grid;grid-template-columns:8.5rem minmax(0,44rem);gap:0 1rem;padding:.2rem 0 .6rem}
.item:target{background:var(--ins-ground);outline:2px solid var(--accent);outline-offset:4px}
.item p{margin:.1rem 0}
.item .entry-links{white-space:nowrap}
.item .fold{margin:.1rem 0}
.item .fold>summary{min-height:max(1.5rem,24px)}
.tag{font-size:.82rem;color:var(--soft);padding-block-start:.15rem}
.tag::before{content:"";display:inline-block;inline-size:.62em;block-size:.62em;margin-inline-end:.5em;background:currentcolor}
.tag-draft::before{background:var(--accent)}
.tag-event::before{border-radius:50%;background:var(--ink)}
.tag-statement::before{transform:rotate(45deg)}
.tag-correction::before{background:none;content:"+";inline-size:auto;block-size:auto;font-weight:700}
.status-cancelled{text-decoration:line-through}
.absent{border-inline-start:3px solid var(--del);padding-inline-start:.6rem}
.chain{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 0;margin:.3rem 0;padding:0;align-items:stretch}
.chain li{display:flex;align-items:center;gap:.45rem;min-height:1.9rem;max-width:100%}
.chain-name{border:1px solid var(--rule);border-radius:.35rem;background:var(--raised);padding:.1rem .6rem;font-weight:600;overflow-wrap:anywhere}
.chain .soft{font-size:.82rem}
.chain li+li::before{content:"\\2192" / "";margin-inline:.55rem .1rem;color:var(--soft);font-size:1.1em}
@media (max-width:46rem){
.days>li,.item{grid-template-columns:minmax(0,1fr)}
.item>div:first-child{display:flex;gap:1rem;align-items:baseline}
.days .day{position:sticky;inset-block-start:0;background:var(--paper);padding-block:.2rem}
.chain{flex-direction:column}
.chain li+li::before{content:"\\2193" / ""}
}
@media (forced-colors:active){
.when text{fill:CanvasText}
.when .say{stroke:none}
.when .sign{fill:CanvasText;stroke:Canvas}
.when .planned .sign,.when .silent .sign,.when .cancelled .sign,.when .cluster .sign{fill:Canvas;stroke:CanvasText}
.when .correction .sign,.when .strike,.when .reach{fill:none;stroke:CanvasText}
.when .m:focus-visible .hit{fill:Canvas;stroke:Highlight}
.tag::before{forced-color-adjust:none}
.flow .n text,.flow .labels text{fill:CanvasText;stroke:none}
.flow .n .si{fill:LinkText}
.flow .na.right{paint-order:normal;stroke:none}
.flow .b{fill:Canvas;stroke:CanvasText;stroke-width:1}
.flow .b.unknown{fill:GrayText;fill-opacity:.5;stroke:none}
.flow .s .end,.key .end{stroke:CanvasText}
.flow .s path,.key path{stroke:CanvasText;stroke-opacity:1}
.flow .amended path,.flow .split path,.flow .merged path{stroke:LinkText}
.flow .p:focus-visible .b,.flow .p:focus-visible .s path{stroke:Highlight}
.flow .dot,.key .dot{fill:CanvasText}
.flow .ring,.key .ring{fill:Canvas;stroke:CanvasText}
}
@media print{.picture{overflow:visible;border:0}.picture svg{max-width:100%;height:auto}}
`
