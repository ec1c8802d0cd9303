import { useQuery } from '@tanstack/react-query';
import { planning, taggedAnswer } from '../api/client';
import type { components } from '../api/generated/planning';

export type Plan = components['schemas']['PlanResponse'];
export type PlannedMeasure = components['schemas']['PlannedMeasure'];

export function usePlan(id: string) {
  return useQuery({
    queryKey: ['plans', id],
    queryFn: async ({ signal }) => {
      const { body, tag } = await taggedAnswer(
        planning.GET('/api/planning/plans/{id}', { params: { path: { id } }, signal }),
      );
      return { plan: body, tag };
    },
  });
}
