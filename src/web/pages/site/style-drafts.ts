/** The least widths of tables with more columns than a window holds; each column has 15 rem. */
const ABREAST = Array.from(
  { length: 7 },
  (_, place) => `.abreast-${place + 6}{min-width:${12 + (place + 6) * 15}rem}`,
).join('')

/** The style of the pages of drafts and of their comparison. */
export const STYLE_DRAFTS = `
html:has(.compared){scroll-padding-top:6rem}
.compared .row{width:11.5rem;color:var(--ink)}
.compared .row a{color:inherit}
.compared .row .entry-links{font:400 .8rem/1.4 var(--sans)}
.compared .wording-mark{background:none;border:0;padding:0;font-weight:400;font-size:.8rem}
.compared td{padding-inline-end:1.1rem}
.compared thead th{font-weight:400;font-size:.88rem;line-height:1.35}
.compared .column-title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;color:var(--soft)}
.compared .unit-heading{font-size:.92rem;margin:0 0 .1rem}
.compared .mark{display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:baseline}
.compared .mark a{color:inherit;min-width:24px;min-height:24px;display:inline-block}
.compared .outcome{font-weight:400}
.compared .outcome-kept{color:var(--soft)}
.compared .described{font:400 .86rem/1.45 var(--sans);color:var(--soft)}
.compared .bracket p,.compared .bracket ul{font:400 .86rem/1.45 var(--sans)}
.compared tr:target,.compared tr:focus{outline:3px solid var(--accent);outline-offset:-3px}
.compared .lit{background:var(--raised)}
.choose fieldset,.choose .row label{min-width:0}
.choose .row label{grid-template-columns:minmax(0,1fr)}
.choose .option{min-height:max(1.5rem,24px);overflow-wrap:anywhere}
.legend{list-style:none;padding:0;margin:.6rem 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:.6rem 2rem}
.legend p{margin:.2rem 0}
.legend>li{border-block-start:2px solid var(--rule);padding-block:.4rem}
ul.tree,.tree ul{list-style:none;margin:0;padding:0}
.tree>li{margin-block:.9rem}
.tree p{margin:0}
.tree ul{border-inline-start:2px solid var(--rule);margin-inline-start:1.2rem;margin-block-start:.35rem}
.tree ul>li{padding:.35rem 0 .35rem 1rem;position:relative}
.tree ul>li::before{content:"";position:absolute;inset-inline-start:0;inset-block-start:1.1rem;inline-size:.7rem;border-block-start:2px solid var(--rule)}
.tree .unworded>p .siglum{border-style:dashed}
.compare{display:inline-block;min-height:24px}
.draft{border-block-start:1px solid var(--rule);padding-block:.9rem}
.draft h3,.provision h3{font:600 1.12rem/1.35 var(--serif);margin:0 0 .3rem}
.draft p{margin:.25rem 0}
.relations{padding-inline-start:1.1rem;margin:.4rem 0}
.relations>li{margin-block:.5rem;max-width:60rem}
.relations p{margin:.2rem 0}
.fact-list{margin:.5rem 0;display:grid;gap:.45rem}
.fact-list>div{display:grid;grid-template-columns:10rem minmax(0,52rem);gap:.2rem 1.2rem}
.fact-list dt{color:var(--soft)}
.fact-list dd{margin:0}
.fact-list .evidence{margin:0}
.digest{overflow-wrap:anywhere;font-size:.88em}
.beside{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:.4rem 2rem}
.beside blockquote{margin:0;font-family:var(--serif);white-space:pre-line}
.provision{display:grid;grid-template-columns:minmax(0,44rem) minmax(0,1fr);gap:.2rem 2rem;padding-block:.8rem;border-block-start:1px solid var(--rule);padding-inline-start:calc(var(--depth,0)*1.25rem)}
.provision h4,.provision h5,.provision h6{font:600 1rem/1.35 var(--serif);margin:0 0 .3rem}
.provision:target{outline:3px solid var(--accent);outline-offset:.4rem}
.provision .words{margin-block-end:.4rem}
.provision .point-link,.provision .described{margin:.15rem 0;font-size:.88rem}
a.siglum{text-decoration:none}
a.siglum:hover{text-decoration:underline}
@media screen and (min-width:46.01rem){${ABREAST}}
@media (max-width:60rem){.provision{grid-template-columns:minmax(0,1fr)}}
@media (max-width:46rem){.fact-list>div{grid-template-columns:minmax(0,1fr)}.compared td::before{margin-block-start:.1rem}.compared .row{width:auto;font-family:var(--serif);font-size:1.05rem}.compared td{padding-block:.5rem;border-block-start:1px dotted var(--rule)}}
@media (forced-colors:active){.choose button{background:ButtonFace;color:ButtonText;border-color:ButtonText}.compared .lit{outline:1px solid Highlight}}
`
