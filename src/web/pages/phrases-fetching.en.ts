/** Why a page was not fetched, in English. Keys are the same in every language. */
export const fetchingEn = {
  'refusal.fetch-bad-address':
    '{address}: not an address that can be fetched; give http:// or https:// with a public host, without names or signs that can be read in two ways',
  'refusal.fetch-bad-port': '{address}: only ports 80 and 443 are asked',
  'refusal.fetch-inner-network':
    '{address}: leads into a private or special network; only public addresses are fetched. Save the page and read the file',
  'refusal.fetch-no-such-host':
    '{address}: there is no such host, or it cannot be reached from here; save the page and read the file',
  'refusal.fetch-too-slow':
    '{address}: no whole answer within {seconds} seconds; try again, or save the page and read the file',
  'refusal.fetch-too-large': '{address}: larger than {most} MB; save the article itself and read the file',
  'refusal.fetch-bad-encoding': '{address}: packed in a way that is not unpacked here; save the page and read the file',
  'refusal.fetch-no-answer': '{address}: no sound answer came; save the page in a browser and read the file',
  'refusal.fetch-downgraded':
    '{address}: leads from https to http, which is not followed; save the page and read the file',
  'refusal.fetch-redirects':
    '{address}: leads in a circle, or on more than {most} times; give the address at which the page stands',
  'refusal.fetch-no-robots':
    '{address}: the rules of its site (robots.txt) cannot be had; save the page in a browser and read the file',
  'refusal.fetch-robots':
    '{address}: the rules of its site (robots.txt) do not let programs ask for it; save the page in a browser and read the file',
  'refusal.fetch-status':
    '{address}: the server answers {status}; check the address, or save the page in a browser and read the file',
  'refusal.fetch-no-page': '{address}: not a page ({type}); save its text as .html or .txt and read the file',
} as const
