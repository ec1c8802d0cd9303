import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, planning } from '../api/client';
import type { components } from '../api/generated/planning';

export type PlanSummary = components['schemas']['PlanSummary'];

const AT_ONCE = 50;

/** Newest first, one page of the list after the other. */
export function usePlans() {
  return useInfiniteQuery({
    queryKey: ['plans'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      answer(
        planning.GET('/api/planning/plans', {
          params: { query: { limit: AT_ONCE, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (last) => last.next,
  });
}
