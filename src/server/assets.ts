import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { SITE_STYLE } from '../web/pages/site/site-style.ts'
import { type Assets, ISLANDS } from '../web/pages/site/view.ts'
import { hexDigest } from './digest.ts'

/** The files that pages use, by their paths from the root of the site, and the names by which pages know them. */
export type SiteAssets = { readonly names: Assets; readonly files: ReadonlyMap<string, AssetFile> }
export type AssetFile = { readonly type: string; readonly text: string }

/** The script for pages that hold one of ours in a frame; it has no digest, since others write its address into their pages. */
export const HOST_SCRIPT = 'embed.js'

/** How many signs of the SHA-256 of its content the name of a file carries. */
const DIGEST_LENGTH = 16

const JAVASCRIPT = 'text/javascript; charset=utf-8'

const FOLDER = fileURLToPath(new URL('../web/islands/', import.meta.url))

const nameOf = (name: string, ending: string, text: string): string =>
  `assets/${name}.${hexDigest(text).slice(0, DIGEST_LENGTH)}.${ending}`

/** The islands as browsers take them, by name: each one file that needs no other. */
const bundleIslands = (): ReadonlyMap<string, string> => {
  const { outputFiles } = buildSync({
    entryPoints: [...ISLANDS, 'host'].map(island => `${FOLDER}${island}.ts`),
    outdir: 'islands',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[/\\]|\.js$/g, ''), text]))
}

/** Makes the style sheet and the islands; the same sources make the same names. */
export const makeAssets = (): SiteAssets => {
  const bundles = bundleIslands()
  const style = nameOf('site', 'css', SITE_STYLE)
  const islands = Object.fromEntries(
    ISLANDS.map(island => [island, nameOf(island, 'js', bundles.get(island) ?? '')]),
  ) as Assets['islands']
  const files = new Map<string, AssetFile>([[style, { type: 'text/css; charset=utf-8', text: SITE_STYLE }]])
  for (const island of ISLANDS) files.set(islands[island], { type: JAVASCRIPT, text: bundles.get(island) ?? '' })
  files.set(HOST_SCRIPT, { type: JAVASCRIPT, text: bundles.get('host') ?? '' })
  return { names: { style, islands }, files }
}

/** A file for an address; `isLasting`: the address carries the digest of just these bytes. */
export type FoundAsset = { readonly file: AssetFile; readonly isLasting: boolean }

/** The file of a path; one of an older digest is answered with the newest of its name, since pages may outlive a program. Null for other paths. */
export const findAsset = ({ files }: SiteAssets, path: string): FoundAsset | null => {
  const exact = files.get(path)
  if (exact !== undefined) return { file: exact, isLasting: path !== HOST_SCRIPT }
  const bare = (name: string): string => name.replace(/\.[0-9a-f]{16}\./, '.')
  const [, newer] = [...files].find(([name]) => bare(name) === bare(path) && bare(path) !== path) ?? []
  return newer === undefined ? null : { file: newer, isLasting: false }
}
