/**
 * What stands in lines below the last paragraph of an article and is no part of it, German and English, as alternations in small letters: invitations
 * to follow, to write in and to subscribe, notes of the desk on broadcasts, sources and rights. General usage of newsrooms.
 */
export const TAIL_WORDS =
  'follow (?:him|her|us|them|me|@?\\w+) on|like us on|join our|join us on|sign up (?:for|to)|subscribe (?:to|now|here)|our newsletters?|have a (?:news )?tip|news tips?|email (?:us|him|her|them) at|' +
  '(?:can|may) be reached (?:at|by|via|on)|reach (?:him|her|them|us) at|contact (?:the (?:author|writer|reporter)|us|him|her|them) (?:at|via)|send (?:us|tips)|got a tip|' +
  'may not be (?:published|reproduced)|all rights reserved|this (?:article|story|post|report|piece) (?:was |is |has been )?(?:originally |first )?(?:published|appeared|produced|republished|updated)|(?:originally|first) (?:published|appeared) (?:on|in|at|by)|' +
  'contributed to this (?:report|story|article)|is a (?:staff )?(?:writer|reporter|editor|columnist|correspondent) (?:at|for|with)|download (?:our|the) app|click here to (?:subscribe|sign up|get|join|read|view)|' +
  'folgen sie (?:uns|ihm|ihr)|folgt? uns|newsletter|abonnieren sie|jetzt abonnieren|schreiben sie (?:uns|an)|alle rechte vorbehalten|mit material (?:von|der)|' +
  'dieser (?:artikel|beitrag|text) (?:ist |wurde |erschien |stammt )|(?:der|die) (?:autor(?:in)?|verfasser(?:in)?) ist|sie haben (?:einen fehler|anmerkungen)|fehler gefunden|haben sie (?:fragen|anregungen|hinweise)|laden sie (?:unsere|die) app|partnermarke'

/** How such a line begins where the words alone would be too common. */
export const TAIL_OPENERS =
  'redaktion|sendung|quellen?|stand|über dieses thema|dieses thema im programm|mehr (?:zum thema|dazu|aus|infos?)|weitere informationen|weiterführende links?|links zum thema|lesen sie|mehr lesen|siehe auch|zum thema|tags?|schlagw[oö]rter|themen|kategorien?|kontakt|' +
  '©|\\(c\\)|copyright|source|sources|via|related|read more|read next|see also|more(?: on| from)?|recommended|topics?|tags|filed under|categories|category|editing by|reporting by|additional reporting|edited by|' +
  'share|teilen|about the author|über (?:den|die) autor(?:in)?|notes? to editors|ends|###'

/** Whole lines in the middle of an article that belong to its page: places of advertisements and films, codes of a template, notes on links that pay. */
export const FRAME_LINES =
  'advert|adverts|advertisement|anzeige|werbung|this slideshow requires javascript|diese diashow benötigt javascript|\\[\\/?[a-z_]{3,20}[^\\]]{0,200}\\].{0,100}|story continues|article continues|continue reading|don.t miss|mehr|more|read more|watch|video|hören|listen|' +
  '(?:this|dieser) (?:post|article|page|beitrag|artikel) (?:may contain|contains|enthält) .{0,20}(?:affiliate|werbung|partner).{0,120}|(?:enthält|contains) (?:affiliate|partner)[ -]?links?.{0,60}|_{5,}|\\*{3,}|-{3,}'
