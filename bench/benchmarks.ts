import { cpus, totalmem, type } from 'node:os'
import type { Area, Section } from './area.ts'

const HEAD = `# Benchmarks

Written by \`npm run bench\`, each part with its day and its machine. \`npm run bench -- compare\` measures one part anew and keeps the others.
Figures of one table come from one run on one machine; compare figures within a table, not between tables of different days.
`

const opening = (name: string): string => `<!-- ${name} -->`
const closing = (name: string): string => `<!-- end of ${name} -->`

/** The machine in a few words: processor, cores, memory, system, Node. */
export const describeMachine = (): string => {
  const cores = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory} GB, ${type()}, Node ${process.versions.node}`
}

/** The part of one area, with the marks that it is found by again. */
export const renderPart = (area: Area, sections: readonly Section[], measured: string): string =>
  [
    opening(area.name),
    `## ${area.title}\n\nMeasured ${measured}.`,
    ...sections.map(({ heading, body }) => `### ${heading}\n\n${body}`),
    closing(area.name),
  ].join('\n\n')

const findPart = (document: string, name: string): string | null => {
  const start = document.indexOf(opening(name))
  const end = document.indexOf(closing(name))
  return start < 0 || end < start ? null : document.slice(start, end + closing(name).length)
}

/** The document anew: every area in its order, with the new part where there is one and the old one otherwise. */
export const renderBenchmarks = (
  areas: readonly Area[],
  parts: ReadonlyMap<string, string>,
  previous: string,
): string => {
  const kept = areas.map(({ name }) => parts.get(name) ?? findPart(previous, name)).filter(part => part !== null)
  return `${[HEAD, ...kept].join('\n')}\n`
}
