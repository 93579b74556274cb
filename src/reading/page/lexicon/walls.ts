/**
 * How pages say that the rest is for those who have paid or signed in, German and English, as one alternation in small letters; common wordings of
 * the boxes that news sites show in place of a text.
 */
export const WALL_WORDS =
  'weiterlesen mit|jetzt weiterlesen|(?:um|wenn sie) (?:diesen artikel|den artikel|diesen text) (?:weiter)?(?:zu )?lesen|nur für abonnent|exklusiv für abonnent|für abonnenten|abonnenten lesen weiter|dieser (?:artikel|beitrag|text|inhalt) ist (?:exklusiv|nur|kostenpflichtig)|' +
  'mit einem abo|abo abschließen|abo testen|jetzt testen|probeabo|bereits abonnent|bereits (?:kunde|registriert|ein konto)|melden sie sich an|bitte anmelden|bitte loggen sie sich ein|einloggen,? um|anmelden,? um|kostenlos registrieren|' +
  'to continue reading|continue reading with|keep reading with|subscribe to (?:read|continue|unlock)|subscribers? only|for subscribers|already a (?:subscriber|member)|log ?in to (?:read|continue|view)|sign in to (?:read|continue|view)|please (?:log|sign) in|register to (?:read|continue)|' +
  'create (?:a free|an) account|unlock this (?:article|story)|this (?:article|story|content) is (?:for|only|available to)|you have reached your (?:limit|article limit)|start your (?:free )?trial|become a member'

/** Hosts whose frames show something that belongs to an article: posts, films, sound, maps, figures, documents. */
export const EMBED_HOSTS =
  /(?:^|\/\/|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|t\.co|facebook\.com\/plugins\/(?:post|video)|instagram\.com|tiktok\.com|threads\.net|bsky\.app|reddit\.com|redditmedia\.com|t\.me|telegram\.org|linkedin\.com\/embed|spotify\.com|soundcloud\.com|podigee\.(?:com|io)|megaphone\.fm|datawrapper\.(?:de|dwcdn\.net)|dwcdn\.net|infogram\.com|flourish\.studio|google\.com\/maps|openstreetmap\.org|scribd\.com|documentcloud\.org|slideshare\.net|issuu\.com|jwplatform\.com|brightcove\.net|glomex\.com|imgur\.com|giphy\.com|apester\.com|opinary\.com)/i
