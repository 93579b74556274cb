/** An invented page of an invented outlet about the talks of the invented lake treaty, in English. */
export const LAKE_PAGE = `<!doctype html><html lang="en"><head><title>Aldoria insists on a lake commission | The Delta Post</title>
<meta property="og:site_name" content="The Delta Post"><meta name="author" content="Rita Moll">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Aldoria insists on a lake commission","datePublished":"2031-04-03T08:30:00+02:00","author":{"name":"Rita Moll"}}</script>
</head><body><nav><a href="/">Home</a> <a href="/archive">Archive</a> <a href="/contact">Contact</a></nav>
<main><article><h1>Aldoria insists on a lake commission</h1>
<p>Delegations of Aldoria and Bremark met in Port Sorrel on Tuesday for about four hours, without the Fishers’ Union.</p>
<p>Piet Harrow, the ambassador of Aldoria, told reporters that his government would reject any text without a standing commission. “We shall never accept a lake without a keeper,” he said.</p>
<p>According to the Ridge Courier, Otto Lind had made clear that Bremark wanted a fishing quota before a commission. Bremark opposes binding inspections, a spokesman for the ministry said on Wednesday.</p>
<p>As we reported, the second draft was leaked to the press last week. It would be a mistake to take the leak for a failure: the talks have never been closer to a result than now, and nobody can seriously want to throw that away.</p>
<p>A summit of the five lake states is planned for 12 May in Aldor.</p>
<figure><img src="x.jpg" alt=""><figcaption>The harbour of Port Sorrel. Photo: Ada Finn</figcaption></figure>
</article></main><footer><p>Leave a comment</p><p>Your e-mail address will not be published. Required fields are marked *</p></footer></body></html>`

/** An invented commentary on the same matter as plain text, in German, with a dateline and a form. */
export const LAKE_TEXT = `Die Kommission darf nicht scheitern
Was die Uferstaaten jetzt riskieren
Donnerstag, 3. April 2031, 09:15 Uhr
Die Delegationen aus Aldorien und Bremark trafen sich am Dienstag rund vier Stunden lang in Port Sorrel, ohne den Fischerbund.
Bremark fordert eine Fangquote, sagte Wasserminister Otto Lind der Seezeitung. Eine Kommission lehne seine Regierung ab, solange die Quote offen sei.
Das ist natürlich eine bequeme Ausrede. Ein solcher Schritt würde zu einem Ende der Gespräche führen.
Dazu schrieb der Minister:
Wie bereits berichtet, tagt die Seekommission am 12. Mai.
Bildquelle: Büro der Seekommission
Schreibe einen Kommentar
Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert
`
