/** What the pages of points add. */
export const STYLE_POINT = `
.pt-issue{font-size:1.05rem;max-width:46em;margin:.5rem 0}
.pt-issue strong{display:block;font:600 1.2rem/1.35 var(--serif)}
.pt-standings,.pt-entries,.pt-positions,.pt-readings,.pt-silent-parties,.pt-beside ul{list-style:none;margin:0;padding:0}
.pt-standings{margin:.8rem 0;max-width:46em}
.pt-through{max-width:52em;margin:.8rem 0}
.pt-about{max-width:52em;margin:.2rem 0 1rem}
.pt-label{font:600 .84rem/1.4 var(--sans);color:var(--soft);margin:.8rem 0 .2rem}
.pt-sections{margin:1.4rem 0 0}
.pt-sections ul{list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin:0;padding:.5rem 0;border-block:1px solid var(--rule);font-size:.92rem}
.pt-sections a{display:inline-block;min-height:max(1.5rem,24px)}
.pt-of-point>h2{border-top:0;padding-top:0;margin-top:2.4rem}
.pt-branch{margin-block-end:1.6rem}
.pt-branch-name{font:600 .92rem/1.4 var(--sans);margin:1.6rem 0 .3rem;padding-block-end:.2rem;border-block-end:2px solid var(--rule)}
.pt-wording,.pt-holder,.pt-step{display:grid;grid-template-columns:minmax(9rem,14rem) minmax(0,1fr);gap:.3rem 2rem;padding:1.1rem 0;border-top:1px solid var(--rule)}
.pt-branch-name+.pt-wording{border-top:0}
.pt-words{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:.3rem 2rem;align-content:start}
.pt-words>*{grid-column:1;max-width:44rem}
.pt-words>.pt-beside{grid-column:2;grid-row:1/span 9}
.pt-words>.pt-beside:first-child{grid-column:1}
.pt-wording h3,.pt-holder h3,.pt-step h3{margin:0;font:600 1.15rem/1.3 var(--serif)}
.pt-wording h3 a,.pt-holder h3 a{color:inherit}
.pt-wording:focus,.pt-holder:focus{outline:3px solid var(--accent);outline-offset:.4rem}
.pt-when{margin:0;font-size:.9rem}
.pt-translation h3{font-size:1rem}
.pt-silent{margin:.4rem 0 0;font-size:.9rem}
.pt-beside{font-size:.92rem;border-inline-start:1px solid var(--rule);padding-inline-start:1rem}
.pt-beside .pt-label{margin-top:0}
.pt-beside p{margin:.2rem 0}
.pt-description+.pt-description{margin-block-start:.9rem}
.pt-step{grid-template-columns:minmax(9rem,14rem) minmax(0,44rem)}
.pt-step>*{grid-column:2}
.pt-step>h3{grid-column:1;grid-row:1/span 3}
.pt-changed{margin:0}
.pt-changed>div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.2rem .6rem;align-items:baseline;margin:.2rem 0 .5rem}
.pt-changed dt{font-size:.9rem;color:var(--soft);grid-row:1}
.pt-changed dd{grid-column:2;margin:0;font-family:var(--serif)}
.pt-readings>li{margin:.5rem 0 .9rem}
.pt-readings p{margin:.2rem 0}
.pt-readings p::first-letter,.pt-who::first-letter,.pt-term::first-letter{text-transform:uppercase}
.pt-glance{border-collapse:collapse;width:100%;margin:0 0 1.6rem;font-size:.96rem}
.pt-glance th,.pt-glance td{text-align:start;vertical-align:top;padding:.5rem 1rem .5rem 0;border-top:1px solid var(--rule)}
.pt-glance th{width:14rem;font:600 1.02rem/1.4 var(--serif)}
.pt-glance ul{list-style:none;margin:0;padding:0}
.pt-glance li{max-width:52rem;padding:.1rem 0}
.pt-glance .stand{justify-self:start}
.pt-glance li a{color:inherit;text-decoration-color:var(--rule)}
.pt-glance li a:hover{text-decoration-color:currentcolor}
.pt-holder .name p{margin:.3rem 0;display:flex;flex-wrap:wrap;gap:.3rem}
.pt-holder>div:last-child{max-width:48rem}
.pt-holder .pt-label:first-child{margin-top:0}
.pt-position,.pt-entries>li{padding:.7rem 0;border-top:1px dotted var(--rule)}
.pt-position:first-child,.pt-entries>li:first-child{border-top:0;padding-top:.1rem}
.pt-group{margin-block-end:1rem}
.pt-red-lines{border-inline-start:4px solid var(--ink);padding-inline-start:1rem}
.pt-author-lines{border-inline-start:4px double var(--soft);padding-inline-start:1rem}
.pt-statement{font-size:1.03rem;margin:.1rem 0;text-wrap:pretty}
.pt-term{margin:.2rem 0;font-size:.95rem}
.pt-who{margin:.1rem 0;font-size:.92rem}
.pt-entries{max-width:52rem}
.pt-entries>li>p{margin:.2rem 0}
.pt-silent-parties{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
.pt-occasions{font-size:.92rem;margin:.3rem 0}
.pt-occasions summary,.pt-foot summary{cursor:pointer;min-height:max(1.5rem,24px)}
.pt-occasions ol{margin:.3rem 0;padding-inline-start:1.4rem}
.pt-foot{display:flex;flex-wrap:wrap;gap:0 1.2rem;align-items:baseline;font-size:.8rem;color:var(--soft);margin-top:.25rem}
.pt-foot details{margin:0;font-size:inherit}
.pt-foot details[open]{flex:1 1 100%}
.pt-foot .entry-links{font-size:inherit;margin:0}
.pt-absent{font-weight:600}
.pt-absent .soft{font-weight:400}
.points-table{width:100%;border-collapse:collapse;font-size:.94rem}
.points-table th,.points-table td{vertical-align:top;text-align:start;padding:.6rem 1.2rem .6rem 0;border-top:1px solid var(--rule)}
.points-table thead th{font-size:.84rem;color:var(--soft);border-top:0;border-bottom:2px solid var(--rule);padding-block:.2rem}
.points-table tbody th{font:600 1.02rem/1.35 var(--serif);width:36%}
.points-table td:last-child{white-space:nowrap;padding-inline-end:0}
.points-table .pt-row-opening{display:block;font:400 .92rem/1.45 var(--serif);color:var(--soft);margin-top:.15rem}
.points-table .pt-row-fates{list-style:none;margin:0;padding:0}
.points-table .pt-row-fates .soft{font-size:.92em}
.points-table .pt-row-fates .soft a{color:inherit}
.points-table .pt-row-lines{font-weight:600;display:block}
.points-table .pt-row-author-lines{display:block;font-size:.88em;color:var(--soft);white-space:normal}
.filter .pt-check{display:flex;gap:.45rem;align-items:center;min-height:2rem}
.filter .pt-check input{min-height:0;inline-size:1.05rem;block-size:1.05rem;margin:0;accent-color:var(--accent)}
@media (max-width:60rem){.pt-words{grid-template-columns:minmax(0,1fr)}.pt-words>.pt-beside{grid-column:1;grid-row:auto;margin-block-start:.6rem}}
@media (max-width:46rem){
.pt-wording,.pt-holder,.pt-step{grid-template-columns:minmax(0,1fr)}
.pt-step>*,.pt-step>h3{grid-column:1;grid-row:auto}
.pt-glance,.pt-glance tbody,.pt-glance tr,.pt-glance th,.pt-glance td,.points-table,.points-table thead,.points-table tbody,.points-table tr,.points-table th,.points-table td{display:block}
.pt-glance tr{border-top:1px solid var(--rule);padding:.5rem 0}
.pt-glance th,.pt-glance td{border:0;padding:.1rem 0;width:auto}
.pt-glance li{padding:.25rem 0}
.points-table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.points-table tr{border-top:1px solid var(--rule);padding:.6rem 0}
.points-table th,.points-table td,.points-table tbody th{border:0;padding:.15rem 0;width:auto}
.points-table td:last-child{white-space:normal}
.pt-row-issue:not(:empty)::before{content:attr(data-label) ": ";color:var(--soft)}
}
@media print{.pt-sections,.pt-foot{display:none!important}.pt-wording,.pt-position,.pt-entries>li{break-inside:avoid}}
`
