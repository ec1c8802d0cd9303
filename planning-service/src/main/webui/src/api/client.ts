import createClient, { type Middleware } from 'openapi-fetch';
import { freshToken } from '../session/tokens';
import type { paths as ImpactPaths } from './generated/impact';
import type { paths as PlanningPaths } from './generated/planning';
import { ApiProblem } from './problem';

const asTheSignedIn: Middleware = {
  async onRequest({ request }) {
    const token = await freshToken();
    if (token !== undefined) {
      request.headers.set('Authorization', `Bearer ${token}`);
    }
    return request;
  },
};

const options = {
  baseUrl: window.location.origin,
  // asked for when it is called, so that a test may take its place
  fetch: (request: Request): Promise<Response> => globalThis.fetch(request),
};

export const planning = createClient<PlanningPaths>(options);
export const impact = createClient<ImpactPaths>(options);
planning.use(asTheSignedIn);
impact.use(asTheSignedIn);

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer. @throws ApiProblem where it is no success, or none came */
export async function answer<T>(asked: Promise<Answered<T>>): Promise<T> {
  return (await taggedAnswer(asked)).body;
}

/** The body with its entity tag, which a change of it names. */
export async function taggedAnswer<T>(asked: Promise<Answered<T>>): Promise<{ body: T; tag: string | null }> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    throw cause instanceof ApiProblem ? cause : ApiProblem.unanswered();
  });
  if (!response.ok) {
    throw ApiProblem.of(response.status, error);
  }
  return { body: data as T, tag: response.headers.get('ETag') };
}
