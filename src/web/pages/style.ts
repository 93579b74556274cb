/** The one style sheet of our pages. Colours are blue and orange (told apart by nearly everybody), and never alone: what came is underlined, what went is struck. */
export const STYLE = `
:root{color-scheme:light dark;
--paper:#fcfbf8;--raised:#fff;--ink:#1c1b19;--soft:#5b5954;--rule:#dedad1;--accent:#0b4f9e;
--ins:#0a4a94;--ins-ground:#e2edfa;--del:#8a4200;--del-ground:#fcecdb;--note:#5b4300;--note-ground:#fbf3d9;--note-rule:#dcc67c;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#141619;--raised:#1c1f23;--ink:#e9e6df;--soft:#aaa69d;--rule:#363a40;--accent:#8fc1ff;
--ins:#a5cfff;--ins-ground:#153153;--del:#ffbd80;--del-ground:#46290d;--note:#ecd9a0;--note-ground:#2c2716;--note-rule:#6b5b26}}
*{box-sizing:border-box}
html{font:100%/1.55 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-top:1rem;overflow-wrap:break-word}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--ink);color:var(--paper);padding:.6rem 1rem;z-index:9}
.skip:focus{top:1rem}
.sheet{max-width:72rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem) 4rem}
.top{display:flex;gap:1rem;justify-content:space-between;align-items:baseline;padding:1.1rem 0;border-bottom:1px solid var(--rule);font-size:.875rem;color:var(--soft)}
.top strong{font-family:var(--serif);font-size:1.15rem;color:var(--ink);letter-spacing:.01em}
.top p{margin:0}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;font-weight:600}
h1{font:600 clamp(1.5rem,1.1rem + 1.8vw,2.2rem)/1.18 var(--serif);margin:2rem 0 1.4rem;max-width:26em}
h1 .to{color:var(--soft);font-weight:400}
h2{font:600 1.4rem/1.2 var(--serif);margin:2.8rem 0 .6rem;padding-top:1rem;border-top:3px double var(--rule)}
h2.plain{border:0;padding:0;margin:1.6rem 0 .6rem;font-size:1.05rem}
.lead{text-wrap:pretty;font-size:1.05rem;max-width:46em;margin:.4rem 0}
.soft{color:var(--soft)}
.siglum{display:inline-block;min-width:1.7em;padding:.05em .45em;border:1px solid currentcolor;border-radius:.2em;font:600 .8em/1.5 var(--sans);text-align:center;font-variant-numeric:lining-nums}
.drafts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:1rem;margin:0;padding:0;list-style:none}
.drafts>li{background:var(--raised);border:1px solid var(--rule);border-radius:.4rem;padding:1rem 1.1rem}
.drafts h3{text-wrap:wrap;font:600 1.05rem/1.35 var(--serif);margin:0 0 .5rem}
.drafts p{margin:.25rem 0;font-size:.9rem}
.warn{display:inline-block;background:var(--note-ground);color:var(--note);border:1px solid var(--note-rule);border-radius:.25rem;padding:.1rem .5rem;font-weight:600}
.figures{font:400 clamp(1.15rem,1rem + .7vw,1.4rem)/1.35 var(--serif);margin:.6rem 0}
.counts{display:flex;flex-wrap:wrap;gap:.4rem .5rem;border:0;padding:0;margin:1rem 0}
.counts legend{padding:0;margin-bottom:.5rem;font-size:.875rem;color:var(--soft)}
.counts label{display:inline-flex;gap:.45rem;align-items:center;min-height:2rem;padding:.15rem .7rem;border:1px solid var(--rule);border-radius:99px;background:var(--raised);cursor:pointer;font-size:.9rem}
.counts b{font-variant-numeric:tabular-nums}
.counts input{accent-color:var(--accent);margin:0;inline-size:1rem;block-size:1rem}
.counts label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.change{display:grid;grid-template-columns:minmax(8.5rem,12rem) minmax(0,44rem);gap:.3rem 2rem;padding:1.15rem 0;border-top:1px solid var(--rule)}
.change:focus{outline:3px solid var(--accent);outline-offset:.4rem}
.change[data-depth]{padding-inline-start:calc(var(--depth,0)*1.25rem)}
.d1{--depth:1}.d2{--depth:2}.d3{--depth:3}.d4{--depth:4}
.change h3{margin:0;font:600 1.2rem/1.3 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.d1 h3,.d2 h3,.d3 h3,.d4 h3{font-size:1rem}
.facts{margin:.1rem 0 0;padding:0;list-style:none;font-size:.84rem;color:var(--soft)}
.facts li:first-child{color:var(--ink);font-weight:600}
.words{font:400 1.0625rem/1.62 var(--serif);white-space:pre-line;margin:0;hanging-punctuation:first}
.unit-heading{font:600 1.0625rem/1.4 var(--serif);margin:0 0 .2rem}
ins,del{padding:.06em .14em;border-radius:.15em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{color:var(--ins);background:var(--ins-ground);text-decoration:underline;text-decoration-thickness:.09em;text-underline-offset:.18em}
del{color:var(--del);background:var(--del-ground);text-decoration:line-through;text-decoration-thickness:.07em;text-decoration-color:color-mix(in srgb,currentcolor 65%,transparent)}
ins.moved{text-decoration-style:double}
del.moved{text-decoration-style:double}
.change[data-outcome=unreported] .words{color:var(--soft)}
.whole ins,.whole del{background:none;padding:0}
.hop{font:600 .75em/1 var(--sans);text-decoration:none;padding:.25em .35em;margin-inline:.1em;border:1px solid currentcolor;border-radius:.3em;color:inherit;white-space:nowrap}
.kept{border-top:1px solid var(--rule);padding:.75rem 0;color:var(--soft)}
.kept>summary,.fold>summary{cursor:pointer;padding:.25rem 0;font-size:.92rem}
.kept .change{color:var(--ink)}
.kept .change:first-of-type{margin-top:.6rem}
.bracket{margin:.8rem 0 0;padding:.6rem .9rem;border-inline-start:3px solid var(--note-rule);background:var(--note-ground);font-size:.9rem}
.bracket p,.bracket ul{margin:0}
.bracket ul{padding-inline-start:1.2rem}
.synopsis{width:100%;border-collapse:collapse;font-size:.92rem;table-layout:fixed}
.synopsis th,.synopsis td{vertical-align:top;text-align:start;padding:.8rem .8rem .8rem 0;border-top:1px solid var(--rule)}
.synopsis thead th{position:sticky;top:0;background:var(--paper);z-index:1;border-bottom:2px solid var(--rule);border-top:0}
.synopsis .row{width:4.6rem;font-weight:600;color:var(--soft)}
.synopsis .back{display:block;font-size:.78rem;line-height:1.3;color:var(--note)}
.synopsis p{margin:0 0 .4rem;font-family:var(--serif);line-height:1.5;white-space:pre-line}
.synopsis .mark{font:600 .85rem/1.4 var(--sans);color:var(--soft);margin:0}
.none{color:var(--soft);font-style:italic}
.apparatus{margin:.4rem 0 1.4rem;padding:0;list-style:none;max-width:56rem}
.apparatus li{padding:.25rem 0;border-top:1px dotted var(--rule)}
.apparatus .lemma{font-family:var(--serif)}
.apparatus .rdg{font-family:var(--serif);font-style:italic}
.fold{margin:.6rem 0}
.doubts{padding-inline-start:1.2rem}
.keys{position:fixed;inset-block-end:1rem;inset-inline-end:1rem;display:flex;gap:.4rem;align-items:center;background:var(--raised);border:1px solid var(--rule);border-radius:.6rem;padding:.4rem .6rem;font-size:.85rem;box-shadow:0 2px 12px #0003}
.keys[hidden]{display:none}
.keys button{font:inherit;color:inherit;background:none;border:1px solid var(--rule);border-radius:.35rem;min-height:2rem;padding:.1rem .7rem;cursor:pointer}
.keys label{display:flex;gap:.35rem;align-items:center;padding-inline:.3rem}
@media (max-width:40rem){body:has(textarea:focus,input:focus,select:focus) .keys{display:none}}
@media (hover:none){.keys label,.keys kbd{display:none}}
kbd{font:600 .85em/1 ui-monospace,monospace;border:1px solid var(--rule);border-radius:.25em;padding:.1em .35em}
.choose{background:var(--raised);border:1px solid var(--rule);border-radius:.4rem;padding:1rem 1.1rem;margin:1.4rem 0}
.choose summary{cursor:pointer;font-weight:600}
.choose fieldset{border:0;padding:0;margin:.8rem 0}
.choose legend{font-weight:600;padding:0;margin-bottom:.3rem}
.choose .option{display:flex;gap:.6rem;align-items:baseline;padding:.25rem 0}
.choose select,.choose button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.35rem;padding:.35rem .7rem;max-width:100%}
.choose button{background:var(--ink);color:var(--paper);border-color:var(--ink);font-weight:600;padding-inline:1.2rem;cursor:pointer}
.nowrap{white-space:nowrap}
.choose .row{display:flex;flex-wrap:wrap;gap:1rem;align-items:end}
.choose .row label{display:grid;gap:.2rem;font-size:.9rem;max-width:100%}
.notice{background:var(--note-ground);color:var(--note);border-block-end:1px solid var(--note-rule);padding:.6rem clamp(1rem,4vw,3rem);font-size:.9rem}
.notice p{margin:0 auto;max-width:66rem}
.foot{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.85rem;color:var(--soft)}
main:has(#show-kept:not(:checked)) [data-outcome=kept],
main:has(#show-amended:not(:checked)) [data-outcome=amended],
main:has(#show-split:not(:checked)) [data-outcome=split],
main:has(#show-merged:not(:checked)) [data-outcome=merged],
main:has(#show-inserted:not(:checked)) [data-outcome=inserted],
main:has(#show-deleted:not(:checked)) [data-outcome=deleted],
main:has(#show-unreported:not(:checked)) [data-outcome=unreported]{display:none}
.reading .article{max-width:44rem}
.reading .article .words{margin:0 0 1em}
.reading .author,.reading .reported,.reading .loaded,.reading .frame{-webkit-box-decoration-break:clone;box-decoration-break:clone}
.reading .author{background:var(--del-ground);text-decoration:underline wavy .06em var(--del);text-underline-offset:.25em}
.reading .reported{background:var(--ins-ground)}
.reading .loaded{font-style:italic;outline:1px dotted currentcolor;outline-offset:-1px}
.reading .article .frame,.reading .legend .frame{color:var(--soft);background:none;text-decoration:none;font-size:.9em}
.reading .legend{font-size:.9rem;color:var(--soft);display:flex;flex-wrap:wrap;gap:.3rem .9rem}
.reading .legend span{color:var(--ink)}
.reading .article .note{line-height:0}
.reading .article .note a{text-decoration:none;padding:.1rem .2rem;font:600 .75em/0 var(--sans)}
.reading .cards{list-style:none;padding:0;margin:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:1rem}
.reading .card{background:var(--raised);border:1px solid var(--rule);border-radius:.4rem;padding:.8rem 1rem}
.reading .card:target{outline:3px solid var(--accent)}
.reading .card h3{margin:0 0 .3rem;font-size:1rem;text-wrap:wrap}
.reading .card p{margin:.3rem 0;font-size:.875rem}
.reading .card blockquote{margin:.4rem 0;padding-inline-start:.8rem;border-inline-start:3px solid var(--rule);font:400 .95rem/1.5 var(--serif)}
@media (max-width:46rem){
.change{grid-template-columns:minmax(0,1fr)}
.change>.name{display:flex;flex-wrap:wrap;gap:0 .9rem;align-items:baseline}
.facts{display:flex;flex-wrap:wrap;gap:0 .8rem;margin:0}
.keys{inset-inline:.5rem;inset-block-end:.5rem;justify-content:center;flex-wrap:wrap}
.sheet{padding-bottom:7rem}
.synopsis,.synopsis thead,.synopsis tbody,.synopsis tr,.synopsis th,.synopsis td{display:block}
.synopsis thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.synopsis tr{border-top:2px solid var(--rule);padding:.6rem 0}
.synopsis th,.synopsis td{border:0;padding:.3rem 0}
.synopsis .row{width:auto}
.synopsis td::before{content:attr(data-draft);font:600 .8rem/1.5 var(--sans);color:var(--soft);float:inline-start;margin-inline-end:.7em}
}
@media (forced-colors:active){
ins,del{forced-color-adjust:auto;border:1px solid currentcolor}
.change,.kept{border-top:1px solid CanvasText}
}
@media print{
:root{--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--rule:#bbb;--ins:#0a3a75;--ins-ground:transparent;--del:#7a3a00;--del-ground:transparent;--accent:#000;--note:#000;--note-ground:transparent;--note-rule:#888}
html{font-size:10.5pt}
.skip,.keys,.choose,.counts input,.hop{display:none!important}
.sheet{max-width:none;padding:0 1px}
.change,.drafts>li,.synopsis tr,.apparatus li{break-inside:avoid}
h2,h3{break-after:avoid}
.synopsis thead{display:table-header-group}
.synopsis thead th{position:static}
details::details-content{content-visibility:visible;block-size:auto}
a{color:inherit}
}
`
