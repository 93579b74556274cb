/** Where it stands, what is new, and the parties. */
export const STYLE_STANDING = `
.contents ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.1rem;margin:.8rem 0 0;padding:0;font-size:.92rem}
.contents a,.since a{display:inline-block;padding:.25rem 0;min-height:max(1.5rem,24px)}
.since a[aria-current]{font-weight:600;color:var(--ink)}
.facts-line{overflow-wrap:anywhere}
.facts-line a{display:inline-block;min-height:max(1.5rem,24px)}
.scroll{position:relative}
.small{font-size:.85rem}
.rule{max-width:60em;font-size:.9rem}
.lines{list-style:none;margin:.4rem 0 1rem;padding:0;max-width:60rem}
.lines>li{padding:.55rem 0;border-block-start:1px solid var(--rule)}
.lines>li:first-child{border-block-start:0}
.lines a{overflow-wrap:anywhere}
.line-name{font-family:var(--serif);font-size:1.05rem}
p.evidence{margin:.3rem 0}
.stands{border-collapse:collapse;font-size:.88rem;width:100%}
.stands .stand{font-size:.78rem;padding-inline:.4em;white-space:normal}
.stands th,.stands td{text-align:start;vertical-align:top;padding-block:.6rem;padding-inline:0 .5rem;border-block-start:1px solid var(--rule)}
.stands thead th{border-block:0 2px solid var(--rule);font-size:.84rem;line-height:1.3;vertical-align:bottom;min-width:4.4rem}
.stands [scope=row],.stands thead th:first-child{position:sticky;inset-inline-start:0;background:var(--paper);min-width:10rem;max-width:15rem;font-weight:600;z-index:1}
.stands [scope=row] a{font-family:var(--serif);font-size:.98rem}
.stands .stand-unknown{border-color:transparent;background:none;padding-inline:0}
.stand-link{display:inline-block;min-height:max(1.5rem,24px);text-decoration:none;margin-block-end:.25rem}
.stand-link:hover .stand,.stand-link:hover .hint{text-decoration:underline}
.stand-link{display:block;color:var(--ink)}
.stand-link+.stand-link{margin-block-start:.55rem}
.hint{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden;overflow-wrap:anywhere;font-size:.78rem;line-height:1.3;color:var(--soft);margin-block-end:.15rem}
.stand-link:focus-visible .hint{-webkit-line-clamp:none}
.stated .stand{margin-inline-start:.25rem}
.through{font-size:.82rem;display:inline-block;min-height:max(1.5rem,24px)}
.contested-mark,.denied-mark{display:block;width:fit-content;margin-block-start:.25rem;font-size:.75rem;font-weight:400;color:var(--note);background:var(--note-ground);border:1px solid var(--note-rule);border-radius:.25rem;padding:0 .4em}
.unknown-names{display:none}
.filter label{min-width:0}
.filter select{inline-size:100%;text-overflow:ellipsis}
.filter .tick{align-self:center}
.filter .tick input{min-height:0;inline-size:1.1rem;block-size:1.1rem;accent-color:var(--accent)}
.contest h3{margin-block-end:0;font-family:var(--serif);font-size:1.2rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:.5rem 2.5rem}
.side h4{margin:.8rem 0 .2rem;font-size:.9rem;color:var(--soft)}
.side ul{list-style:none;margin:0;padding:0}
.side li{padding:.5rem 0;border-block-start:1px solid var(--rule)}
.side p,.position p,.movement p{margin:.15rem 0}
.position>p.who .stated>span[dir],.side .stated a{font-family:var(--serif);font-size:1.04rem}
.dated{list-style:none;margin:0;padding:0;max-width:56rem}
.dated>li{padding:.7rem 0 .2rem;border-block-start:1px solid var(--rule)}
.party-point h3{margin:1.4rem 0 .3rem;font-family:var(--serif);font-size:1.15rem}
.instances ol{margin:.2rem 0;padding-inline-start:1.4rem}
.instances .evidence{margin:.1rem 0}
.movement{margin:.6rem 0 1.2rem;max-width:64rem}
.ends{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:.4rem 2rem}
.end{border-block-start:2px solid var(--rule);padding-block-start:.4rem}
.holders{list-style:none;margin:.5rem 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:0 2.2rem}
.holders>li{border-block-start:1px solid var(--rule);padding:.7rem 0;min-width:0}
.holders h3{margin:0;font-family:var(--serif);font-size:1.1rem}
.people{list-style:none;margin:.2rem 0;padding:0;font-size:.92rem}
.people li{padding:.15rem 0}
.people a,.holders h3 a{display:inline-block;min-height:max(1.5rem,24px)}
@media (max-width:46rem){
.stands,.stands thead,.stands tbody,.stands tr,.stands th,.stands td{display:block}
.stands thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stands tr{border-block-start:2px solid var(--rule);padding:.6rem 0}
.stands th,.stands td{border:0;padding:.2rem 0}
.stands [scope=row]{position:static;max-width:none;min-width:0}
.stands td{position:relative;padding-inline-start:9rem;min-height:1.9rem}
.stands td::before{content:attr(data-party);font-size:.85rem;color:var(--soft);position:absolute;inset-inline-start:0;inline-size:8.6rem;line-height:1.25;overflow:hidden;text-overflow:ellipsis}
.stands td.unknown{display:none}
.hint{-webkit-line-clamp:2}
.unknown-names{display:block;margin:.4rem 0 0;font-size:.85rem;font-weight:400;color:var(--soft)}
}
@media print{
.contents,.since{display:none!important}
main:has(.brief) h1{margin:.5rem 0;font-size:1.3rem}
main:has(.brief)+.foot{margin-top:.6rem;padding-top:.2rem}
main:has(.brief) .lead{font-size:.85rem;max-width:none}
.brief{columns:2;column-gap:1.4rem;font-size:.72rem;line-height:1.24}
.brief h2{margin:.7rem 0 .15rem;padding-top:.2rem;font-size:.95rem;border-block-start:1px solid var(--rule)}
.brief h2:first-child{margin-block-start:0}
.brief .lines{margin:0;max-width:none}
.brief .lines>li{padding:.18rem 0}
.brief .movement,.brief .movement p,.brief .evidence{margin:.05rem 0}
.brief .evidence,.brief .facts-line,.brief .rule,.brief p{font-size:.68rem}
.brief .evidence{padding-inline-start:.35rem;border-inline-start-width:1px}
.brief .line-name,.brief .line-name .siglum{font-size:.74rem}
.brief .ends{grid-template-columns:1fr 1fr;gap:.2rem .6rem}
.brief .end{padding-block-start:.1rem;border-block-start-width:1px}
.brief .facts-line{margin:0;display:block}
.brief .facts-line li,.brief .facts-line a{display:inline}
.brief .facts-line li+li::before{content:" · "}
.brief .stand{font-size:.64rem;padding:0 .25em}
.lines>li,.side li,.dated>li,.holders>li,.stands tr,.movement{break-inside:avoid}
.stands [scope=row],.stands thead th:first-child{position:static;min-width:0}
.stands,.stands th,.stands .stand{font-size:.7rem}
.stands{table-layout:fixed;overflow-wrap:anywhere}
.stands thead th{min-width:0}
.stand{white-space:normal}
.scroll{overflow:visible}
}
`
