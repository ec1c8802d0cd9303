import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, impact, planning } from '../api/client';
import type { components as Impact } from '../api/generated/impact';
import type { components as Planning } from '../api/generated/planning';

export type Assessment = Impact['schemas']['Assessment'];
export type Trajectory = Impact['schemas']['Trajectory'];
export type PlanAssessment = Planning['schemas']['PlanAssessmentResponse'];
export type AssessedAlternative = Planning['schemas']['AssessedAlternative'];

/** The newest assessment of a plan; null where there is none. */
export function useNewestAssessment(planId: string) {
  return useQuery({
    queryKey: ['plans', planId, 'assessments'],
    queryFn: async ({ signal }) => {
      const { items } = await answer(
        planning.GET('/api/planning/plans/{id}/assessments', {
          params: { path: { id: planId }, query: { limit: 1 } },
          signal,
        }),
      );
      return items[0] ?? null;
    },
  });
}

/** Its months, which impact-service keeps. They never change. */
export function useMonths(assessmentId: string) {
  return useQuery({
    queryKey: ['assessments', assessmentId],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      answer(impact.GET('/api/impact/assessments/{id}', { params: { path: { id: assessmentId } }, signal })),
  });
}

export function useAssess(planId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answer(planning.POST('/api/planning/plans/{id}/assessments', { params: { path: { id: planId } } })),
    onSuccess: (assessed) => {
      queries.setQueryData(['plans', planId, 'assessments'], assessed);
    },
  });
}
