import type { DraftWords } from './draft-words.ts'

/** German words of texts under negotiation, from general knowledge of newsroom and negotiators' German. */
export const draftsDe: DraftWords = {
  // What negotiators call a text on the table; the plural and genitive forms follow the declension.
  texts: `entwurf entwurfs entwurfes entwürfe entwürfen gegenvorschlag gegenvorschlags gegenvorschläge gegenvorschlägen gegenplan gegenplans
    gegenangebot gegenangebots gegenangebote kompromissvorschlag kompromissvorschlags vermittlungsvorschlag vermittlungsvorschlags
    memorandum memorandums absichtserklärung eckpunktepapier eckpunktepapiers eckpunkte-papier rahmenplan rahmenplans formelkompromiss
    verhandlungstext verhandlungstexts verhandlungstextes schlusstext textvorschlag beschlussvorlage kompromisstext non-paper tarifangebot
    übergangshaushalt übergangshaushalts nothaushalt nothaushalts nachtragshaushalt
    tarifangebots abschlusserklärung schlusserklärung gipfelerklärung kommuniqué kommunique abschlusskommuniqué lohnangebot waffenstillstandsvorschlag friedensvorschlag friedensinitiative rahmenentwurf`,
  // Contract words of diplomacy, wage talks and coalition talks.
  deals: `abkommen abkommens vertrag vertrags vertrages vereinbarung pakt pakts paktes deal deals regelwerk übereinkommen
    übereinkommens übereinkunft tarifabschluss`,
  proposals: `plan plans planes pläne plänen vorschlag vorschlags vorschlages vorschläge angebot angebots angebotes offerte initiative fassung version
    paket pakets papier papiers resolution rahmenvereinbarung`,
  papers: `dokument dokuments dokumente dokumenten papier papiers papiere text textes texts erklärung fahrplan fahrplans fahrpläne protokoll`,
  handling: `legt legte legten vorlegt vorlegte vorlegen vorgelegt übergibt übergab übergeben übermittelt übermittelte überreicht überreichte unterbreitet
    unterbreitete eingereicht präsentiert präsentierte präsentierten vorgestellt ausgearbeitet erarbeitet erarbeitete erarbeiten unterzeichnet unterzeichnete
    unterzeichneten unterzeichnen unterschrieb unterschrieben unterschreiben paraphiert angenommen akzeptiert akzeptierte akzeptieren abgelehnt lehnt lehnte
    lehnten ablehnen zurückgewiesen wies wiesen gebilligt billigt billigte billigten begrüßt begrüßte begrüßten begrüße zugestimmt zustimmt zustimmen stimmte
    stimmten mittragen mitgetragen unterstützt unterstützte unterstützen berät beriet berieten diskutiert diskutierte diskutierten prüft prüfte prüfen prüfe
    geprüft überarbeitet verabschiedet verabschiedete verworfen verwirft verwarf kritisiert kritisierte kritisierten eingebracht brachte erhalten erhielt`,
  modals: `werde werden würde würden wird könnte könnten könne können kann müsse müssen müssten muss soll solle sollen sollte sollten will wollen dürfe darf`,
  indefinite: 'ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jedes jeden',
  counted: 'punkte punkten',
  families: `plan plans planes pläne plänen gegenplan gegenplans rahmenplan rahmenplans|entwurf entwurfs entwurfes entwürfe entwürfen fassung version
    rahmenentwurf text textes dokument dokuments papier papiers|vorschlag vorschlags vorschlages vorschläge gegenvorschlag gegenvorschlags angebot angebots angebotes offerte initiative|abkommen abkommens vertrag
    vertrags vertrages vereinbarung pakt pakts deal deals übereinkommen übereinkunft`,
  // First parts of compounds: the subjects on which settlements are negotiated.
  kinds: `friedens waffenstillstands waffenruhe feuerpausen punkte stufen phasen rahmen kompromiss vermittlungs nachkriegs koalitions tarif
    haustarif haushalts handels zoll klima plastik grenz abrüstungs atom getreide geisel gefangenenaustausch rückzugs rohstoff investitions
    sicherheits freihandels fischerei pandemie hochsee wiederaufbau gaza sanktions einigungs lösungs schlichtungs verhandlungs vertrags
    resolutions gesetz gesetzes reform sparkurs asyl renten budget`,
  pending: `neu vorgeschlagen überarbeitet geplant möglich künftig zukünftig endgültig vorläufig angestrebt diskutiert ausgehandelt
    aktualisiert gekürzt abgeschwächt verwässert gemeinsam jüngst vorgelegt vorliegend ursprünglich geändert modifiziert umfassend
    angedacht verbindlich vermittelt ausgearbeitet vorgestellt eingebracht unterbreitet übermittelt`,
  owners: `amerikanisch us-amerikanisch russisch ukrainisch europäisch britisch französisch deutsch chinesisch israelisch palästinensisch
    ägyptisch katarisch iranisch türkisch saudisch arabisch indisch pakistanisch japanisch koreanisch kanadisch mexikanisch polnisch
    italienisch spanisch schweizer schweizerisch österreichisch afrikanisch brasilianisch`,
  sought: `verhandeln verhandelt verhandelte verhandelten verhandlungen verhandlung aushandeln auszuhandeln ausgehandelt gespräche gesprächen
    beraten ringen gerungen hinarbeiten anstreben strebt streben angestrebt wollen erzielen erreichen unterzeichnen abschließen schließen
    vorbereiten arbeiten arbeitet entwurf suche bemühungen bedingungen hoffnung aussicht weg`,
  settled: `seit kraft geltend geltende geltenden geltenden gültig gültige gültigen bestehend bestehende bestehenden ausgelaufen ausgelaufene
    ausgelaufenen annahme gekündigt kündigte bricht verletzt verletzung verstoß verstößt gebrochen laut gemäß aufgrund bisherige bisherigen alte alten
    schloss schlossen unterzeichnete unterzeichneten`,
  articles: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem kein keine keinen seinem seinen sein
    seine seiner ihr ihre ihren ihrem ihrer`,
  ownerLinks: `des der von vom durch`,
}
