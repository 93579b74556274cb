/** How lines beside pictures begin when they say whose the picture is, German and English; newsroom usage. One alternation, small letters. */
export const CREDIT_OPENERS =
  'bildquellen?|bildnachweise?|bildrechte|bildcredits?|titelbild|beitragsbild|aufmacherbild|symbolbild|archivbild|archivfoto|symbolfoto|fotos?|fotograf(?:in)?|quelle des bildes|grafik|illustration|photos?|photographs?|photographer|photo credits?|photo by|photo courtesy of|image credits?|image source|images?|image by|picture credits?|picture by|pictures?|courtesy of|getty images|credits?|graphic'

/** What opens a line that says what a picture shows. */
export const CAPTION_OPENERS =
  'bildunterschrift|bildtext|bildbeschreibung|caption|photo caption|image caption|im bild|pictured'

/** Agencies and stocks that stand after a copyright mark. */
export const PICTURE_AGENCIES =
  'getty|reuters|dpa|picture alliance|imago|afp|\\bap\\b|\\bepa\\b|shutterstock|istock|adobe stock|wikimedia|unsplash|pixabay|flickr|\\bcc[ -]by|alamy|ullstein|keystone|\\bapa\\b|handout|pool'
