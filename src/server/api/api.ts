import { createRoute, OpenAPIHono, type RouteConfig, type z } from '@hono/zod-openapi'
import type { Context, Env } from 'hono'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { sayIn, type Tongue } from '../../web/pages/phrases.ts'
import { pathOf } from '../../web/pages/site/place.ts'
import { namedNegotiations, type PageWorld } from '../page-maker.ts'
import { answerOf, readComponents, type Schema } from './components.ts'
import {
  answerCorrections,
  answerEntries,
  answerPoint,
  answerPoints,
  answerTopic,
  type Put,
  TOPICS,
} from './questions.ts'
import {
  CorrectionsAnswer,
  EntriesAnswer,
  Moment,
  MomentAndPage,
  NegotiationPath,
  NegotiationsAnswer,
  PointPath,
  PointsAnswer,
  Problem,
} from './shapes.ts'

const BELOW = '/api/v1/negotiations'

const problemContent = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem.openapi('Problem') } },
})

const jsonContent = (description: string, schema: z.ZodType | Schema) => ({
  description,
  content: { 'application/json': { schema } },
})

const routeOf = (path: string, summary: string, schema: z.ZodType | Schema, request: object = {}) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request,
    responses: {
      200: jsonContent(summary, schema),
      400: problemContent('A parameter cannot be used.'),
      404: problemContent('There is no such negotiation, revision or point.'),
    },
  })

type Handle = (context: Context) => Promise<Response>
type Key = 'no-page' | 'no-revision' | 'bad-parameter' | 'no-point'
type Trouble = {
  readonly status: 400 | 404
  readonly key: Key
  readonly params: Readonly<Record<string, string | number>>
  readonly errors?: readonly object[]
}

const tongueOf = ({ req }: Context): Tongue => {
  const named = req.query('lang') ?? req.header('accept-language')?.slice(0, 2)
  return named === 'de' ? 'de' : 'en'
}

const problem = (phrases: Readonly<Record<Tongue, Phrases>>, context: Context, trouble: Trouble): Response => {
  const { status, key, params, errors } = trouble
  const say = sayIn(phrases[tongueOf(context)])
  const body = {
    type: 'about:blank',
    title: say(`message.${key}`),
    status,
    detail: say(`message.${key}-what`, params),
    ...(errors === undefined ? {} : { errors }),
  }
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

/** Finds the moment that a question is put about, and answers with what is made of it; with the trouble where there is no such moment. */
const about =
  (world: PageWorld, make: (put: Put, context: Context) => object | Trouble) =>
  async (context: Context): Promise<Response> => {
    const { negotiation } = NegotiationPath.parse(context.req.param())
    const times = Moment.parse(context.req.query())
    const [knownOn, on, revision] = [times.knownOn ?? null, times.on ?? null, times.revision ?? null]
    const latest = world.room.latest(negotiation)
    if (latest === null) return problem(world.phrases, context, { status: 404, key: 'no-page', params: {} })
    const moment = await world.room.momentOf(negotiation, { revision, knownOn })
    if (moment === null)
      return problem(world.phrases, context, {
        status: 404,
        key: 'no-revision',
        params: { revision: revision ?? 0, latest },
      })
    const made = make({ negotiation, moment, knownOn, on }, context)
    return 'key' in made ? problem(world.phrases, context, made) : context.json(made)
  }

const listNegotiations = (world: PageWorld) => async (context: Context) => {
  const place = { revision: null, route: { kind: 'standing' }, form: 'page', knownOn: null, query: {} } as const
  const negotiations = (await namedNegotiations(world)).map(({ id, title, notice }) => ({
    id,
    title,
    notice,
    revision: world.room.latest(id) ?? 0,
    pages: Object.fromEntries(
      (['en', 'de'] as const).map(tongue => [
        tongue,
        `${world.publisher.base ?? '/'}${pathOf({ ...place, negotiation: id, tongue })}`,
      ]),
    ),
  }))
  return context.json({ travaux: 'api/1', topic: 'negotiations', negotiations })
}

const SUMMARIES = {
  drafts: 'Every draft: what is known of it, its relations, who disputes it',
  positions: 'Who wants what how firmly, on which evidence',
  events: 'Events and who was present or absent; plans without a report',
  sources: 'Sources, how they passed on what they report, and which go back to one root',
  overview: 'Where every party stands on every point',
} as const

const addQuestions = (app: OpenAPIHono, world: PageWorld): void => {
  const request = { params: NegotiationPath, query: Moment }
  // The types of a route would be worked out from the schemas of its answers; those of `travaux show` are JSON Schemas, which have none.
  const add = (route: RouteConfig, handle: Handle): void => {
    app.openapi(route, handle)
  }
  add(routeOf(BELOW, 'The negotiations of this site', NegotiationsAnswer), listNegotiations(world))
  for (const topic of TOPICS)
    add(
      routeOf(`${BELOW}/{negotiation}/${topic}`, SUMMARIES[topic], answerOf(topic), request),
      about(world, put => answerTopic(put, topic)),
    )
  add(
    routeOf(`${BELOW}/{negotiation}/points`, 'The points of all drafts', PointsAnswer, request),
    about(world, answerPoints),
  )
  add(
    routeOf(`${BELOW}/{negotiation}/points/{which}`, 'One point through all drafts', answerOf('point'), {
      params: PointPath,
      query: Moment,
    }),
    about(world, (put, context) => {
      const { which } = PointPath.parse(context.req.param())
      return answerPoint(put, which) ?? { status: 404, key: 'no-point', params: { which } }
    }),
  )
  add(
    routeOf(`${BELOW}/{negotiation}/entries`, 'The entries of the record, in their order', EntriesAnswer, {
      params: NegotiationPath,
      query: MomentAndPage,
    }),
    about(world, (put, context) => answerEntries(put, MomentAndPage.parse(context.req.query()))),
  )
  add(
    routeOf(
      `${BELOW}/{negotiation}/corrections`,
      'What was changed after it was first written',
      CorrectionsAnswer,
      request,
    ),
    about(world, answerCorrections),
  )
}

/** The JSON API of a site: the questions of `travaux show`, asked of a moment of a record, and its description (OpenAPI 3.1). */
export const createApi = (world: PageWorld): OpenAPIHono<Env> => {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const errors = result.error.issues.map(({ path, message }) => ({
        in: result.target,
        name: path.join('.'),
        expected: message,
      }))
      const names = [...new Set(errors.map(({ name }) => name))].join(', ')
      return problem(world.phrases, context, { status: 400, key: 'bad-parameter', params: { names }, errors })
    },
  })
  for (const [name, schema] of Object.entries(readComponents()))
    app.openAPIRegistry.registerComponent('schemas', name, schema)
  addQuestions(app, world)
  app.get('/api/openapi.json', context =>
    context.json(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Travaux',
          version: '1',
          description:
            'Questions put to the open record of a negotiation. Every answer carries the notice that stands on its record; texts come in the languages that they are in. Fields may be added.',
        },
        servers: [{ url: world.publisher.base ?? '/' }],
      }),
    ),
  )
  app.notFound(context => problem(world.phrases, context, { status: 404, key: 'no-page', params: {} }))
  return app
}
