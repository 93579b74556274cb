import type { Tongue } from '../../ground.ts'
import type { VoiceRule } from '../rules.ts'

/** What betrays a writer who judges, by the rule it is told under, with its weight: 2 is enough alone, 1 needs another sign beside it. */
export type Signal = { readonly rule: VoiceRule; readonly weight: 1 | 2; readonly entries: string }

/**
 * Turns by which commentary speaks to its reader or leans on a word; `|` parts the entries, which are written as in the lexicons of loaded words.
 * By hand, from general knowledge of leading articles and blogs in both languages.
 */
export const SIGNALS: Readonly<Record<Tongue, readonly Signal[]>> = {
  de: [
    // Turns to the reader, and what the writer lays down.
    {
      rule: 'reader-address',
      weight: 2,
      entries:
        'man muss|man sollte|man darf|man kann sich|man könnte meinen|man fragt sich|man denke|man stelle sich|man mag|man wird|muss man|sollte man|darf man|fragt man sich|erinnert sei|gesagt sei|es sei daran erinnert|es gilt zu|es bleibt zu hoffen|bleibt zu hoffen|es bleibt abzuwarten|bleibt abzuwarten|fest steht|klar ist|sicher ist|tatsache ist|fakt ist|wahr ist|das problem ist|die wahrheit ist|die frage ist|fraglich ist|bemerkenswert ist|interessant ist|auffällig ist|entscheidend ist|es ist an der zeit|höchste zeit|es ist kein zufall|kein zufall|es zeigt sich|es wird zeit|wer glaubt|wer meint|wer hätte gedacht|wohlgemerkt|nota bene|zur erinnerung|hand aufs herz|das heißt nichts anderes|mit anderen worten|kurz gesagt|kurzum|fazit|unterm strich|der verdacht liegt nahe|liegt nahe|liegt der verdacht nahe|der eindruck entsteht|entsteht der eindruck|es gehört zu den|vieles spricht dafür|es spricht vieles dafür|alles spricht dafür|vieles deutet darauf hin|alles deutet darauf hin|es sieht ganz so aus|es sieht so aus|es scheint|so scheint es|wie es scheint|=wohlweislich|böse erwachen|die halbe wahrheit|halbe wahrheit|zu spät|das gegenteil|im gegenteil|es mangelt an|es fehlt an|schwer vorstellbar|kaum vorstellbar|schwer zu glauben|kaum zu glauben|man glaubt es kaum|es nimmt nicht wunder|wundert nicht|wen wundert|weggeschaut|wegschau*|aus gutem grund|mit gutem grund|mit recht|zu recht|zu unrecht|zur unzeit|zur rechten zeit|von anfang an|am allerwenigsten|am wenigsten|alles in allem|in guter gesellschaft|wie so oft|nicht zum ersten mal|einmal mehr|es ist höchste zeit|man tut gut daran|tut gut daran|täte gut daran|täten gut daran',
    },
    // Words leaned on.
    {
      rule: 'emphasis',
      weight: 2,
      entries:
        'doch genau|genau das|genau dies|genau hier|genau da|genau darum|genau deshalb|genau so|gerade hier|gerade deshalb|gerade darum|gerade das|eben darum|eben deshalb|nicht etwa|von wegen|wohl kaum|gar nicht erst|nicht einmal|schon gar nicht|geschweige denn|weit entfernt davon|alles andere als|weder mehr noch weniger|nicht mehr und nicht weniger',
    },
    {
      rule: 'emphasis',
      weight: 1,
      entries:
        'doch|wenigstens|noch immer|wieder einmal|erneut einmal|nur allzu|allzu|viel zu|ohnehin|sowieso|jedenfalls|noch mehr|noch weniger|mehr als ein|mehr als eine|mehr als nur|nicht nur|so viel|so wenig|vor allem aber',
    },
    {
      rule: 'first-person',
      weight: 2,
      entries:
        '=ich|=wir|=uns|=unser|=unsere|=unserer|=unserem|=unseren|=unseres|=mein|=meine|=meiner|=meinem|=meinen|=mir|=mich',
    },
  ],
  en: [
    {
      rule: 'reader-address',
      weight: 2,
      entries:
        'one must|one should|one might|one could|one has to|one wonders|it must be remembered|it should be remembered|it must be said|it should be noted|it is worth|it is high time|it is time|it is no accident|it is no coincidence|no coincidence|it remains to be seen|remains to be seen|it is hard to|it is difficult to see|it is easy to|it is tempting|let us|bear in mind|keep in mind|lest we forget|who would have thought|the problem is|the question is|the point is|the upshot|the trouble is|what is clear|what is striking|what matters|one thing is|anyone who|those who believe|in other words|put simply|put differently|in short|the bottom line|suffice it to say|there is no reason|there is little|you would think|you might think|imagine|one cannot help|cannot help|it seems|it appears that|it would seem|there is every reason|there is every sign|on earth|half the truth|half-truth|look the other way|looked the other way|looks the other way|looking the other way|too late|rude awakening|hard to believe|hard to imagine|difficult to believe|easy to forget|on the contrary|quite the opposite|the opposite is true|ought to|cooked the books|books were cooked|pure fiction|do the maths|do the math|you could be forgiven|could be forgiven|nothing could be|could not be more|could hardly be|with good reason|for good reason|from the start|from the outset|worst possible|best possible|least of all|as so often|not for the first time|once more|all in all|on balance|would do well|does well to|rightly or wrongly',
    },
    {
      rule: 'emphasis',
      weight: 2,
      entries:
        'precisely this|precisely because|precisely here|precisely what|precisely why|exactly this|exactly what|exactly why|exactly here|yet this is|but this is|far from|anything but|not even|let alone|hardly a|hardly the|not least|nothing if not|if anything|so much for',
    },
    {
      rule: 'emphasis',
      weight: 1,
      entries:
        '=yet|even more|even less|once again|all too|far too|still more|after all|more than a|more than an|more than just|not just|so much|so little|so few|above all|all the same|even so|for all that',
    },
    { rule: 'first-person', weight: 2, entries: "=i|=we|=our|=ours|=my|=mine|=me|=we're|=we've|=i'm|=i've|=let's" },
  ],
}

/**
 * Openings and small words that plain reports use too, and commentary all the time: a demonstrative that takes up what was told and judges it
 * ("Das ist …", "That shows …"), everybody and nobody, a contrast. `openers` stand first in the sentence, `showers` come after a demonstrative,
 * `anywhere` where they like.
 */
export const TURNS: Readonly<
  Record<
    Tongue,
    { readonly demonstratives: string; readonly showers: string; readonly openers: string; readonly anywhere: string }
  >
> = {
  de: {
    demonstratives: 'das dies diese dieser dieses so solche solch damit darin daran dazu dafür',
    showers:
      'ist sind war waren bleibt bleiben zeigt zeigen heißt bedeutet stimmt passt reicht genügt klingt wirkt liegt beweist belegt erinnert spricht wäre mag kann darf hat',
    openers:
      'dabei allerdings denn niemand jeder keiner alle nichts statt spätestens immerhin dennoch trotzdem aber gerade selbst sogar nur erst wer was wozu selten kaum nie',
    anywhere:
      'niemand keiner nichts freilich allerdings selten rein reine reiner reines irgendwer irgendwie überhaupt längst endlich kaum nie wieder einmal schon wirklich eigentlich trotzdem dennoch gleichwohl sollte sollten müsste müssten sondern nützt nützen schadet schaden taugt taugen bester bestes besser bessere besseren besten beste schlechter schlechten schlimmer schlimmste gut schlecht leichter schwerer',
  },
  en: {
    demonstratives: 'that this these those such it here there',
    showers:
      "is are was were remains shows show means mean suggests proves sounds looks seems makes explains tells matters isn't would may might should has",
    openers:
      'but yet still nobody everyone everybody nothing anyone instead even only perhaps maybe whatever whoever none few hardly rarely seldom never what',
    anywhere:
      'nobody nothing everyone everybody anyone however though rarely seldom hardly never really actually perhaps quite pure sad surely too already ever better best worse worst good bad nonetheless nevertheless regardless easier harder should least helps deserves',
  },
}

/** Adverbs that have the form of judging ones and do not judge. */
export const PLAIN_ADVERBS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: new Set(
    'möglicherweise normalerweise üblicherweise typischerweise probeweise gleicherweise ersterweise anderweise beispielsweise teilweise vergleichsweise beziehungsweise'.split(
      ' ',
    ),
  ),
  en: new Set(
    'recently previously initially finally separately additionally lastly early currently formerly originally shortly immediately officially reportedly allegedly typically usually generally historically similarly simultaneously subsequently eventually annually daily weekly monthly yearly nightly family july italy only technically specifically especially particularly locally globally nationally internationally federally publicly privately briefly newly lately elderly directly quickly partly mostly mainly firstly secondly thirdly respectively traditionally occasionally normally regularly jointly collectively apparently possibly likely supply reply ally rally assembly'.split(
      ' ',
    ),
  ),
}

/** Finite verbs of what would be, with their weight as a sign of the writer's voice: `möglich` ones (could, might, dürfte) also carry plain news. */
export const SUBJUNCTIVES: Readonly<Record<Tongue, { readonly firm: string; readonly mild: string }>> = {
  de: {
    // Konjunktiv II by general grammar; forms that are also past indicative (sollte, wollte, gingen) are left out.
    firm: 'würde würden würdest würdet wäre wären wärst wärt hätte hätten hättest hättet ginge käme kämen gäbe gäben ließe bliebe stünde stünden bräuchte bräuchten wüsste wüssten hieße täte täten fände fänden läge lägen nähme nähmen hielte brächte brächten entspräche entsprächen bedürfte verlöre verlören gewönne sähe sähen spräche sprächen träte träten zöge schlüge verstieße bedeutete geriete fiele',
    mild: 'könnte könnten müsste müssten dürfte dürften',
  },
  en: { firm: "would wouldn't would've", mild: "could couldn't might mightn't" },
}

/** Words that open a clause of condition. */
export const CONDITION_OPENERS: Readonly<Record<Tongue, string>> = {
  de: 'wenn falls sofern',
  en: 'if unless',
}
