import type { commentRulesEn } from './phrases-comment-rules.en.ts'

/** What the rules for comments say of fields, waiting, refusals, edits, the policy and its decisions, in German. */
export const commentRulesDe: Readonly<Record<keyof typeof commentRulesEn, string>> = {
  'comment-form.name-missing': 'Schreiben Sie einen Namen; ein Pseudonym genügt.',
  'comment-form.name-too-long': 'Der Name ist zu lang; kürzen Sie ihn auf 80 Zeichen.',
  'comment-form.comment-missing': 'Schreiben Sie Ihren Kommentar.',
  'comment-form.comment-too-short': 'Ein Zeichen ist kein Kommentar; schreiben Sie ein paar Wörter.',
  'comment-form.comment-too-long':
    'Der Kommentar ist zu lang; kürzen Sie ihn auf 5.000 Zeichen, oder schreiben Sie einen zweiten.',
  'comment-form.address-wrong':
    'Das ist keine E-Mail-Adresse; schreiben Sie eine wie name@example.org, oder lassen Sie das Feld leer.',
  'comment-form.form-spoilt':
    'Das Formular ist nicht vollständig angekommen; kopieren Sie Ihren Text, öffnen Sie die Seite neu und senden Sie ihn von dort.',
  'comment-rule.blocked': 'wer ihn schrieb, ist gesperrt',
  'comment-rule.no-proof': 'er kam ohne Rechennachweis, wie aus einem Browser ohne JavaScript',
  'comment-rule.word': 'er enthält ein Wort der Wortliste',
  'comment-rule.link-in-name': 'im Namen steht ein Link',
  'comment-rule.links': 'er hat mehr Links, als die Einstellungen durchlassen',
  'comment-rule.same-text': 'kurz zuvor wurde ein ähnlicher Text gesendet',
  'comment-rule.shouting': 'er ist durchgehend in Großbuchstaben geschrieben',
  'comment-rule.many-at-once': 'es kamen mehr Kommentare auf einmal als üblich',
  'comment-rule.all-before': 'alle Kommentare werden gelesen, bevor sie erscheinen',
  'comment-rule.rejected-before':
    'von derselben Person wurden mindestens so viele Kommentare abgelehnt wie freigegeben',
  'comment-rule.first': 'von derselben Person wurde noch kein Kommentar freigegeben',
  'comment-refused.comments-closed': 'Hier sind die Kommentare geschlossen.',
  'comment-refused.thread-closed': 'Dieser Strang ist geschlossen; beginnen Sie einen eigenen.',
  'comment-refused.proof-bad':
    'Die Rechnung, die Ihr Browser beim Schreiben ausführt, fehlt, ist falsch oder zu alt; senden Sie Ihren Kommentar noch einmal.',
  'comment-refused.too-many':
    'Aus Ihrem Netz oder von Ihrem Browser kam mehr, als auf einmal angenommen wird; senden Sie Ihren Kommentar in {seconds} {seconds|Sekunde|Sekunden} noch einmal.',
  'comment-edit.edit-too-late':
    'Die Zeit, in der sich dieser Kommentar ändern lässt, ist vorbei; löschen können Sie ihn weiterhin.',
  'comment-edit.edit-decided':
    'Über diesen Kommentar wurde entschieden, oder er wurde gelöscht; er lässt sich nicht mehr ändern.',
  'comment-edit.edit-answered':
    'Auf diesen Kommentar hat jemand geantwortet; antworten Sie darunter, statt ihn zu ändern.',
  'comment-edit.edit-closed':
    'Die Kommentare oder dieser Strang wurden geschlossen; hier lässt sich nichts mehr ändern.',
  'comment-policy.insult': 'Beleidigungen',
  'comment-policy.insult.meaning':
    'Worte, die eine Person oder eine Gruppe herabwürdigen. Kritik an dem, was jemand sagt oder tut, ist keine, so scharf sie sein mag.',
  'comment-policy.threat': 'Drohungen',
  'comment-policy.threat.meaning': 'Jemandem Gewalt ankündigen, zu ihr aufrufen oder sie gutheißen.',
  'comment-policy.private-data': 'Private Daten',
  'comment-policy.private-data.meaning':
    'Adressen, Nummern oder Lebensumstände von Menschen, die sie nicht selbst veröffentlicht haben.',
  'comment-policy.illegal': 'Rechtswidrige Inhalte',
  'comment-policy.illegal.meaning': 'Was zu veröffentlichen das Gesetz verbietet; die Entscheidung nennt das Gesetz.',
  'comment-policy.advertising': 'Werbung',
  'comment-policy.advertising.meaning':
    'Angebote, und Links, die dem Verkauf oder der Auffindbarkeit dienen. Ein Link auf eine Quelle ist keine.',
  'comment-policy.off-topic': 'Nicht zur Sache',
  'comment-policy.off-topic.meaning': 'Was weder mit der Stelle, an der es steht, noch mit der Verhandlung zu tun hat.',
  'comment-policy.repeated': 'Wiederholungen',
  'comment-policy.repeated.meaning':
    'Derselbe oder fast derselbe Text noch einmal, hier oder anderswo auf diesen Seiten.',
  'comment-policy.not-a-comment': 'Kein Kommentar',
  'comment-policy.not-a-comment.meaning':
    'Einzelne Zeichen, Versuche oder Mitteilungen an die Herausgeber; für diese gibt es den Kontakt.',
  'comment-statement.approved': 'Ihr Kommentar ist veröffentlicht.',
  'comment-statement.restored': 'Ihr Kommentar ist wieder veröffentlicht; die frühere Entscheidung ist aufgehoben.',
  'comment-statement.rejected':
    'Ihr Kommentar wird nicht veröffentlicht. Die Entscheidung gilt für diese Seiten überall und unbefristet.',
  'comment-statement.removed':
    'Ihr Kommentar war veröffentlicht und wurde entfernt. Die Entscheidung gilt für diese Seiten überall und unbefristet.',
  'comment-statement.prompt.own-look': 'Gelesen wurde er in der Moderation, ohne dass sich jemand beschwert hatte.',
  'comment-statement.prompt.report': 'Gelesen wurde er in der Moderation, nachdem er gemeldet worden war.',
  'comment-statement.prompt.notice':
    'Gelesen wurde er in der Moderation, nachdem er als rechtswidrig angezeigt worden war.',
  'comment-statement.by-person': 'Entschieden hat ein Mensch; kein Programm war beteiligt.',
  'comment-statement.by-rule':
    'Entschieden hat ein Mensch. Zuvor ließ eine Regel des Programms den Kommentar warten: {rule}.',
  'comment-statement.ground-law': 'Grund: {reason}. {meaning}',
  'comment-statement.ground-policy': 'Grund nach den veröffentlichten Regeln: {reason}. {meaning}',
  'comment-statement.note': 'Die Moderation ergänzt: {note}',
  'comment-statement.object':
    'Widersprechen können Sie hier: {address}. Darüber entscheidet, soweit möglich, eine andere Person als zuvor.',
  'comment-statement.courts':
    'In der Europäischen Union können Sie sich auch an eine zertifizierte Stelle für außergerichtliche Streitbeilegung wenden; der Weg zu den Gerichten steht in jedem Fall offen.',
}
