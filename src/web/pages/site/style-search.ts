/** The style of the search: its form with choices, and what was found. */
export const STYLE_SEARCH = `
.search{align-items:end}
.search>label{flex:1 1 16rem}
.search>label input{width:100%;box-sizing:border-box}
.search .facets{flex:1 1 100%;display:grid;gap:.8rem 1.6rem;grid-template-columns:repeat(auto-fill,minmax(min(13rem,100%),1fr))}
.search .facets:empty{display:none}
.search fieldset{display:block;min-width:0}
.search legend{font-size:.88rem;font-weight:600;padding:0}
.search fieldset label{display:flex;gap:.45rem;align-items:start;min-height:max(1.5rem,24px);overflow-wrap:anywhere}
.search input[type=checkbox]{width:1.1rem;height:1.1rem;min-height:0;margin:.15rem 0 0;flex:none}
.search summary{min-height:max(1.5rem,24px);font-size:.88rem;cursor:pointer}
.search p{flex:1 1 100%;margin:0}
.hits{padding-inline-start:0;list-style-position:inside;max-width:46rem}
.hits>li{list-style:none;border-block-end:1px solid var(--rule);padding-block:.9rem}
.hits h3{font-size:1.08rem;margin:0;overflow-wrap:anywhere}
.hits h3 a{display:inline-block;min-height:max(1.5rem,24px)}
.snippet{font-family:var(--serif);margin:.3rem 0 0;overflow-wrap:anywhere}
.snippet mark{color:inherit;background:var(--note-ground);border-block-end:2px solid var(--note-rule);font-weight:600}
.pages ul{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;padding:0}
.pages a{display:block;min-width:2rem;padding:.3rem .4rem;text-align:center;border:1px solid var(--rule);border-radius:.35rem}
.pages [aria-current]{font-weight:700;border-color:var(--accent)}
@media (forced-colors:active){.snippet mark{background:Mark;color:MarkText}}
`
