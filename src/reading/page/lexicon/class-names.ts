/**
 * Words by which the templates of news sites and blogs (WordPress, Drupal, Typo3, schema.org microdata, the common publishing systems) name
 * what stands around an article, in English and German; general knowledge of page building. Each list is one alternation, in small letters;
 * a word counts where no letter stands next to it.
 */

/** Around the article, and no part of it: menus, footers, consent, logins, comments, lists of other articles below it. */
export const OUTSIDE_NAMES =
  'nav|navi|navbar|navigation|mainnav|subnav|topnav|menu|submenu|menue|breadcrumbs?|brotkrumen?|brotkrumel|site-?footer|page-?footer|footer|fusszeile|' +
  'site-?header|page-?header-?bar|masthead|cookies?|cookie-?(?:bar|banner|notice|consent|hinweis)|gdpr|consent|dsgvo|cmp|' +
  'comments?|commentlist|comment-?(?:list|area|section|form|respond|count|box)|kommentare?|leserkommentare|disqus|disqus-thread|respond|trackbacks?|pingbacks?|' +
  'side-?bar|seitenleiste|rightrail|right-?rail|rail|widgets?|widget-?area|login|anmeldung|search-?(?:form|box|bar|results)|suche|' +
  'pagination|paging|pager|post-?navigation|nav-?links|next-?(?:post|prev|article)|prev-?(?:post|next)|previous-?post|skip-?links?|' +
  'outbrain|taboola|plista|ob-widget|trc|recirc|recirculation|infinite-?scroll|most-?(?:read|popular|viewed)|meistgelesen|popular-?posts|trending|' +
  'back-?to-?top|print-?only|offcanvas|modal|popup|pop-up|overlay|lightbox|flyout|dropdown|tooltip|copyright-?(?:notice|footer)|imprint|impressum'

/** Inside the area of the article, and not what it says: share bars, teasers, newsletter boxes, tags, boxes about the author, advertisements. */
export const ASIDE_NAMES =
  'additional-?info|info-?box|infobox|info-?kasten|fakten-?box|fact-?box|factbox|share|shares|sharing|sharebar|share-?(?:bar|box|buttons?|links?|tools?)|social|socials|social-?(?:bar|media|share|sharing|links?|buttons?|icons?|follow)|shariff|sharedaddy|addthis|addtoany|jp-sharing|' +
  'related|related-?(?:posts?|articles?|content|links?|stories|news|topics?|items?)|relatedposts|jp-relatedposts|yarpp|more-?(?:stories|news|articles|on|from)|read-?(?:more|also|next)|readmore|weiterlesen|mehr-?zum-?thema|' +
  'see-?also|you-?may-?like|recommended|recommendations?|recommend|empfehlung(?:en)?|teaser|teasers|teaser-?(?:box|list|group|item|block)|' +
  'newsletter|newsletters|newsletter-?(?:box|signup|teaser|form|banner)|subscribe|subscription|subscriptions|signup|sign-?up|abo|abobox|' +
  'tags|tag-?(?:list|cloud|links|container)|tagcloud|taglist|post-?tags|entry-?tags|article-?tags|schlagworte|schlagwoerter|keywords|topics?-?list|categories|cat-?links|tags-?links|post-?categories|' +
  'author-?(?:box|bio|info|card|profile|description|details|about|block|teaser)|about-?(?:the-?)?author|autorenbox|autorenkasten|autor-?info|authorbox|bio|vcard-box|' +
  'ad|ads|adv|advert|advertisement|advertising|advertorial|ad-?(?:slot|container|wrapper|unit|label|banner|block|text|placeholder)|adsense|adsbygoogle|anzeige|anzeigen|werbung|sponsored|sponsor|promo|promos|promotion|promobox|banner|billboard-ad|native-ad|dfp|gpt-ad|affiliate-?(?:box|links?|disclaimer|disclosure)|' +
  'rating|ratings|post-?ratings?|voting|poll|survey|feedback|donate|donation|spenden?|patreon|steady|' +
  'toc|table-?of-?contents|inhaltsverzeichnis|lwptoc|ez-toc-container|audio-?player|video-?player|videoplayer|media-?player|listen|reading-?time|read-?time|lesezeit|' +
  'tools?|toolbar|article-?tools|print|print-?button|actions?|action-?bar|meta-?actions|bookmark|follow|follow-?us|' +
  'embed-?(?:consent|placeholder|privacy)|external-?content|consent-?placeholder|correction-?form|app-?promo|download-?app|push-?notification|notification'

/** What a picture shows. */
export const CAPTION_NAMES =
  'caption|captions|media-?info|media-?subtitle|media-?subtitle-?text|infotext|picture-?info|image-?info|bild-?info|image-?(?:caption|text|description|subline|subtitle|info)|img-?caption|photo-?caption|picture-?(?:caption|text)|media-?(?:caption|description)|figure-?caption|figcaption|wp-caption-text|wp-element-caption|bildunterschrift|bildtext|bildbeschreibung|bu|legend|cutline|gallery-?caption|slide-?caption'

/** Whose a picture is. */
export const CREDIT_NAMES =
  'credit|credits|media-?rights|bild-?rechte|img-?rights|image-?credits?|photo-?credits?|picture-?credits?|img-?credits?|media-?credits?|caption-?credits?|photographer|image-?(?:source|copyright|author|rights|owner)|photo-?(?:source|by|author)|bildquelle|bildnachweis|bildrechte|bildcredit|fotograf|fotocredit|image-?attribution|attribution|picture-?source|copyright|copyrights|copyrightholder|copyright-?holder|rights|urheber|quelle|source|figure-?source'

/** Not shown to those who look at the page. */
export const UNSEEN_NAMES =
  'sr-only|hide-?completely|unsichtbar|versteckt|invisible|visually-?hidden|visuallyhidden|screen-?reader-?(?:text|only)?|screenreader|assistive-text|u-hidden|is-hidden|js-hidden|display-none|d-none|hide-visually|a11y-hidden|off-screen|offscreen|audible'

/** Posts of other sites that stand in the page with their words: they belong to the article. */
export const POST_NAMES =
  'twitter-?tweet|tweet|tweet-?embed|social-?(?:media-?)?embed|instagram-?(?:media|embed)|bluesky-?embed|fb-post|facebook-?post|mastodon-?embed|oembed|embedded-?post|embed-?(?:tweet|twitter|post)'
