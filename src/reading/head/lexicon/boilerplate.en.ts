/**
 * Lines of English news pages that are not the article, as patterns for a whole line in small letters. Written from general knowledge of how
 * sites and blogs (WordPress forms, consent boxes, newsletter boxes, share bars) word them.
 */
export const BOILERPLATE_EN: readonly string[] = [
  // Comment forms and what stands above comments.
  'your email address will not be published.*',
  'required fields are marked.*',
  'name \\*|e-?mail(?: address)? \\*|website|comment \\*?|cancel reply|reply',
  'save my name, email, and website .*',
  '(?:post|submit|add|view|show|load|read|join) (?:a |all |the |more )?(?:comments?|conversation|discussion|reply|replies)',
  // Newsletters, subscriptions, apps.
  '(?:sign up|subscribe|register)(?: now| here| today| free)?(?: (?:for|to) .{0,120})?',
  '.{0,60}(?:newsletter|inbox).{0,30}(?:sign up|subscribe|every (?:morning|day|week)).{0,60}',
  'get .{0,80}(?:newsletter|inbox|email alerts?|app)\\b.{0,60}',
  '(?:subscribe|log ?in|sign in|my account|menu|search|home|donate|support us|shop|jobs)',
  'already a (?:subscriber|member)\\?.{0,40}|subscribers? only|to continue reading.{0,80}',
  // Consent and data protection.
  '(?:we|this (?:web)?site) uses? .{0,40}cookies.{0,200}',
  '(?:accept|reject|manage) (?:all )?cookies.{0,40}|cookie (?:policy|settings|preferences)',
  'privacy(?: policy| notice)?|terms (?:of (?:use|service)|(?:and|&) conditions).{0,40}|contact(?: us)?|about(?: us)?|imprint|accessibility|advertise with us',
  // Advertisements and pointers to other articles.
  '(?:-+ ?)?(?:advertisement|advertising|sponsored(?: content)?|ad|article continues (?:after|below) .{0,40})(?: ?-+)?|story continues (?:after|below) .{0,40}',
  '(?:read|see|watch|listen)(?: more| also| next)(?: on .{0,60}| from .{0,60}| about .{0,60}|: .{0,160}|:)?',
  '(?:also read|read also|related|more on this(?: story)?|more from .{0,60}|recommended(?: for you)?|you (?:may|might) (?:also )?like|related (?:articles|stories|topics|coverage|content)|most (?:read|popular)|trending(?: now)?|top stories|editor.s picks)(?:: ?.{0,160})?',
  '(?:previous|next) (?:post|article|story).{0,120}|click here .{0,80}|continue reading.{0,60}',
  // Sharing, printing, navigation.
  '(?:share|print|save|copy link|email|bookmark|listen)(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via|with) .{0,40})?',
  '(?:share )?(?:on |via )?(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|bluesky|pinterest|flipboard)(?: share)?',
  '(?:follow|join|find) us (?:on|at) .{0,80}',
  '(?:back to (?:top|home)|skip to (?:main )?content|jump to .{0,30})',
  '(?:reading time:? )?\\d{1,2} min(?:ute)?s? read|estimated reading time.{0,30}',
  'tags?:.{0,160}|topics?:.{0,160}|categor(?:y|ies):.{0,120}|filed under:?.{0,120}|keywords:.{0,160}',
  '\\d{1,5} comments?|comments? \\(?\\d{1,5}\\)?|comments? (?:are )?(?:closed|off)',
  '(?:all rights reserved|© \\d{4}|copyright).{0,80}',
]

/** Headings after which only readers' comments and the form for them follow, as patterns for a whole line in small letters. */
export const COMMENTS_BEGIN_EN: readonly string[] = [
  'leave (?:a|your) (?:reply|comment).{0,40}',
  '(?:\\d{1,5} )?(?:comments?|replies|responses?|thoughts?) (?:on|to) .{1,160}',
  '(?:\\d{1,5} )?comments(?: \\(?\\d{1,5}\\)?)?|join the (?:conversation|discussion)|what do you think\\?.{0,40}',
]
