import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem';

const TRIES = 3;

/** Only what may be gone in a moment is asked for again: no answer, or a service that is down. */
function isPassing(cause: Error): boolean {
  return cause instanceof ApiProblem && (cause.status === 0 || cause.status >= 502);
}

export function newQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // without a network too, so that pages say so
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failed, cause) => failed < TRIES && isPassing(cause),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
