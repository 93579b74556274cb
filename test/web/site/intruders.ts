/** What a page may not hold, whatever is shown on it: asked inside the browser, after the page has been built there. Answers a list of texts. */
export const INTRUDERS = `[...document.querySelectorAll('*')].flatMap(element => [
  ...(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'IMG', 'VIDEO', 'AUDIO', 'MARQUEE', 'TEMPLATE', 'FOREIGNOBJECT'].includes(element.tagName.toUpperCase())
    && !(element.tagName === 'SCRIPT' && (element.type === 'application/ld+json' || /^[./]*assets\\/[a-z0-9.-]+\\.js$/.test(element.getAttribute('src') ?? '')))
    ? [element.outerHTML.slice(0, 200)] : []),
  ...[...element.attributes].filter(({ name, value }) => /^on|^style$|^srcdoc$/i.test(name) || (/^(href|src|action|formaction|xlink:href)$/i.test(name) && /^\\s*(javascript|data|vbscript):/i.test(value)))
    .map(({ name, value }) => element.tagName + ' ' + name + '=' + value.slice(0, 120)),
])`

/** Put into every page before anything of it: writes into \`window.__ran\` what a script called, and what the policy of the page kept from running. */
export const WATCH = `window.__ran = []
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = (...words) => { window.__ran.push(name + ' ' + words.join(' ')) }
document.addEventListener('securitypolicyviolation', event => window.__ran.push('policy ' + event.violatedDirective + ' ' + event.sample))`
