/** What comments and their pages add to the style of the site. */
export const STYLE_COMMENTS = `
.comments{max-width:52rem}
.comment{border-top:1px solid var(--rule);padding:.9rem 0 .4rem;scroll-margin-top:1rem}
.comment:focus{outline:none}
.comment:focus-visible{outline:3px solid var(--accent);outline-offset:.3rem}
.queued :is(h2,h3){line-height:1.5}
.comment:target,.queued:focus-visible{background:var(--note-ground)}
.comment-head{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 .7rem;align-items:center}
.comment-head :is(h3,h4){margin:0;font:600 1.05rem/1.6 var(--sans);overflow-wrap:anywhere}
.comment-head>:not(.avatar){grid-column:2}
.comment-head .avatar{grid-row:1/span 2;display:block;border:1px solid var(--rule);border-radius:.3rem;background:var(--raised);padding:2px}
.comment-head .facts-line a{color:inherit;display:inline-block;min-height:max(1.5rem,24px)}
.avatar-0{fill:#3b78b8}.avatar-1{fill:#b5681d}.avatar-2{fill:#4f8a3d}.avatar-3{fill:#9a5bb0}
.avatar-4{fill:#2f8a8a}.avatar-5{fill:#b3596b}.avatar-6{fill:#7d7a2a}.avatar-7{fill:#6b7280}
.comment-words{max-width:44rem;margin:.4rem 0;overflow-wrap:anywhere}
.comment-words p{margin:0 0 .7em;white-space:pre-line;text-wrap:pretty}
.carried{color:var(--note)}
.all-comments{list-style:none;padding:0;margin:0}
.pt-row-comments{display:block;font:400 .88rem/1.5 var(--sans);margin-top:.2rem}
.pt-row-comments a{display:inline-block;min-height:max(1.5rem,24px)}
.comment-links{font-size:.8rem;margin:.2rem 0}
.comment-links a{color:var(--soft);display:inline-block;min-width:1.5rem;min-height:max(1.5rem,24px)}
.replies{margin-block:.4rem;margin-inline-start:1.2rem;padding-inline-start:1rem;border-inline-start:3px solid var(--rule)}
.replies .comment:first-child{border-top:0;padding-top:.2rem}
.reply summary,.refuse summary,.comment details>summary,.erase-all summary{cursor:pointer;min-height:max(1.5rem,24px);padding:.15rem 0;font-size:.92rem}
.comment-form,.act{max-width:40rem}
.required-note{font-size:.92rem;margin:.4rem 0 .8rem}
.field{margin:0 0 1rem}
.field>label:not(.tick-box),.act legend{display:block;font-weight:600}
.need{font-weight:400;color:var(--soft)}
.field-hint{margin:.1rem 0 .3rem;font-size:.88rem;color:var(--soft);max-width:40rem}
.field :is(input:not([type=checkbox]):not([type=radio]),textarea,select){font:inherit;color:inherit;background:var(--raised);border:1px solid var(--soft);border-radius:.35rem;padding:.35rem .6rem;width:100%;max-width:100%}
.field :where(input:not([type=checkbox],[type=radio]),select){min-height:2.4rem}
.field textarea{resize:vertical;field-sizing:content;min-height:8rem;max-height:60vh}
.field :is(input:not([type=checkbox]):not([type=radio]),textarea,select)[aria-invalid=true]{border:2px solid var(--del)}
.tick-box{display:flex;gap:.55rem;align-items:baseline;min-height:max(1.5rem,24px);padding:.2rem 0;cursor:pointer}
.tick-box input{flex:none;inline-size:1.15rem;block-size:1.15rem;accent-color:var(--accent);margin:0;align-self:center}
.act fieldset{border:0;padding:0;margin:0 0 1rem}
.act legend{padding:0}
.wrong{margin:.1rem 0 .3rem;color:var(--del);font-size:.92rem}
.wrong::before{content:"⚠ " / ""}
.errors{border:3px solid var(--del);border-radius:.4rem;background:var(--del-ground);padding:.8rem 1.1rem;margin:1rem 0;max-width:46rem}
.errors h2.plain{margin:0 0 .3rem}
.errors ul{margin:0;padding-inline-start:1.2rem}
.errors a{color:var(--del);display:inline-block;vertical-align:top;min-height:max(1.5rem,24px)}
.own-link,.reported-comment{border:1px solid var(--rule);border-radius:.4rem;background:var(--raised);padding:.6rem 1.1rem;margin:1rem 0;max-width:46rem}
.own-link h2.plain,.reported-comment h2.plain{margin:.2rem 0 .4rem}
.own-link li,.own-link a{min-height:max(1.5rem,24px)}
.comment blockquote,.reported-comment blockquote{margin:.4rem 0;padding-inline-start:.8rem;border-inline-start:3px solid var(--rule)}
.erase-all{border-top:3px double var(--rule);margin-top:2rem;padding-top:.8rem}
.reasons>div{margin:0 0 .8rem}
.reasons dt{font-weight:600}
.reasons dd{margin:0}
.moderation-bar{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;align-items:center;font-size:.9rem;margin:.6rem 0 .9rem}
.moderation-bar p{margin:.3rem 0}
.done{background:var(--ins-ground);color:var(--ins);border-inline-start:4px solid var(--ins);padding:.4rem .8rem;max-width:46rem}
.queue-facts{display:grid;gap:.2rem;font-size:.92rem;margin:.5rem 0}
.queue-facts>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 .8rem}
.queue-facts dt{color:var(--soft)}
.queue-facts dd{margin:0}
.judging{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:start;margin:.6rem 0}
.judging .act{margin:0}
.judging .refuse{flex:0 1 auto}
.judging .refuse[open]{flex:1 1 100%;order:9}
.judging .refuse summary{border:1px solid var(--soft);border-radius:.35rem;background:var(--raised);padding:.25rem .8rem;min-height:2rem}
.act-approve button{background:var(--ink);color:var(--paper);border-color:var(--ink);font-weight:600}
.queue-keys{border:1px solid var(--rule);border-radius:.4rem;background:var(--raised);padding:.5rem 1rem;margin:1rem 0;font-size:.88rem}
.queue-keys[hidden]{display:none}
.queue-keys h2.plain{margin:0}
.queue-keys ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:.2rem 0;padding:0}
.acts td,.acts th{font-variant-numeric:tabular-nums}
table.acts tbody th{width:auto}
.acts time{white-space:nowrap}
@media (max-width:46rem){
.replies{margin-inline-start:.2rem;padding-inline-start:.7rem}
.queue-facts>div{grid-template-columns:minmax(0,1fr)}
}
@media (hover:none){.queue-keys{display:none}}
@media (forced-colors:active){.errors,.field [aria-invalid=true]{border-color:CanvasText}.nav a:not([aria-current]){border-color:Canvas}.act-approve button{border-width:2px}.avatar path{forced-color-adjust:none}}
@media print{.write-comment,.reply,.comment-links,.judging,.queue-keys,.moderation-nav,.moderation-bar{display:none!important}.comment{break-inside:avoid}}
`
