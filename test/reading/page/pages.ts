/** Invented pages: places, people and outlets do not exist. */

const BODY_DE = [
  'Die Regierung von Lakeland hat am Dienstag einen neuen Entwurf für das Abkommen mit Hillmark vorgelegt. Das teilte Minister Arlen Voss in der Hauptstadt mit.',
  'Der Entwurf sieht vor, dass beide Seiten ihre Truppen bis zum Herbst von der gemeinsamen Grenze abziehen. Wie bereits berichtet, hatte Hillmark das zunächst abgelehnt.',
  '„Wir sind zu Gesprächen bereit“, sagte Voss vor der Presse. Einzelheiten nannte er nicht, auch die Opposition äußerte sich zunächst nur zurückhaltend.',
]
const BODY_EN = [
  'The government of Lakeland put forward a new draft of its agreement with Hillmark on Tuesday, minister Arlen Voss told reporters in the capital.',
  'Both sides would withdraw their troops from the common border by the autumn, the draft says. Hillmark had refused such a step for most of the year.',
  'Voss said that his delegation was ready to meet at any time, and that talks at the lake would go on in the coming days whatever the outcome of the vote.',
]

const paragraphs = (lines: readonly string[]): string => lines.map(line => `<p>${line}</p>`).join('\n')

/** A German news page with everything around the article. */
export const NEWS_DE = `<!DOCTYPE html><html lang="de"><head><title>Lakeland legt Entwurf vor | Seeblatt</title>
<meta property="og:site_name" content="Seeblatt"><meta property="article:published_time" content="2025-12-02T17:05:00+01:00">
<link rel="canonical" href="https://seeblatt.example/politik/lakeland-entwurf.html"></head><body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><header><h1>Lakeland legt Entwurf vor</h1><p class="article-lead">Ein Papier aus der Hauptstadt soll die festgefahrenen Gespräche retten.</p>
<div class="byline">Von Mara Lindt</div><time datetime="2025-12-02T17:05:00+01:00">2. Dezember 2025, 17:05 Uhr</time></header>
<figure><img src="a.jpg" alt="Minister Voss am See"><figcaption>Minister Voss am See. (Foto: Jo Brandt/lpa)</figcaption></figure>
<p>${BODY_DE[0]}</p>
<div class="teaser"><a href="/alt">Lesen Sie auch: Was bisher geschah in Hillmark und Lakeland</a></div>
<p>${BODY_DE[1]} Mehr dazu im <a href="/hintergrund">Hintergrund</a> und <a href="javascript:alert(1)">hier</a>.</p>
<iframe src="https://www.youtube.com/embed/abc"></iframe>
<div class="newsletter-box"><p>Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was wichtig ist.</p></div>
<p>${BODY_DE[2]}</p></article>
<section class="comments"><h2>3 Kommentare</h2><p>Das glaube ich erst, wenn ich es sehe, und zwar mit eigenen Augen.</p>
<form><label>Name *</label><input><textarea></textarea><p>Schreiben Sie einen Kommentar</p></form></section></main>
<footer><p>© 2025 Seeblatt, Impressum, Datenschutz</p></footer><script>var x = "<p>kein Text</p>"</script></body></html>`

/** An English weblog without linked data: deck, printed dateline, share bar, comments. */
export const BLOG_EN = `<html lang="en-US"><head><title>A draft at the lake – The Border Weblog</title></head><body class="single">
<div id="site-header"><a href="/">The Border Weblog</a></div><div id="content"><div class="post hentry"><h1 class="entry-title">A draft at the lake</h1>
<p class="subtitle">What the paper from Lakeland says, and what it leaves out</p><div class="entry-meta">March 4, 2024</div>
<div class="entry-content">${paragraphs(BODY_EN)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div></div>
<div id="comments"><h2>2 thoughts on “A draft at the lake”</h2><p>I do not believe a word of it, and neither should you, dear reader.</p></div></div>
<div class="sidebar"><h3>Archives</h3><ul><li><a href="/2019">May 3, 2019</a></li></ul></div></body></html>`

/** A page in Arabic, which runs from right to left. */
export const RIGHT_TO_LEFT = `<html lang="ar" dir="rtl"><head><title>مسودة جديدة</title></head><body><h1>مسودة جديدة عند البحيرة</h1><article>${paragraphs(
  Array.from(
    { length: 4 },
    () =>
      'قدمت الحكومة مسودة جديدة للاتفاق يوم الثلاثاء وقال الوزير إن المحادثات ستستمر في الأيام المقبلة مهما كانت النتيجة.',
  ),
)}</article></body></html>`

/** A page in French. */
export const FRENCH = `<html lang="fr"><head><title>Un nouveau projet au bord du lac</title></head><body><h1>Un nouveau projet au bord du lac</h1><article>${paragraphs(
  Array.from(
    { length: 4 },
    () =>
      "Le gouvernement de Lakeland a présenté mardi un nouveau projet d'accord, et les discussions vont se poursuivre dans les prochains jours avec les deux parties.",
  ),
)}</article></body></html>`

/** The lines of the German body and of the English one. */
export const BODIES = { de: BODY_DE, en: BODY_EN }
