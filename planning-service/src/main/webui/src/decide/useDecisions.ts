import { useQuery } from '@tanstack/react-query';
import { answer, planning, taggedAnswer } from '../api/client';
import type { components } from '../api/generated/planning';

export type Decisions = components['schemas']['DecisionsResponse'];
export type Step = Decisions['decisions'][number];
export type Consultation = components['schemas']['ConsultationResponse'];
export type ConsultationStanding = components['schemas']['ConsultationStanding'];

/** What was decided, as it was read: a change names its tag, so that nobody decides on what they have not seen. */
export interface DecisionsRead {
  decisions: Decisions;
  tag: string | null;
}

export function useDecisions(id: string) {
  return useQuery({
    queryKey: ['plans', id, 'decisions'],
    queryFn: async ({ signal }): Promise<DecisionsRead> => {
      const { body, tag } = await taggedAnswer(
        planning.GET('/api/planning/plans/{id}/decisions', { params: { path: { id } }, signal }),
      );
      return { decisions: body, tag };
    },
  });
}

export function useConsultation(id: string) {
  return useQuery({
    queryKey: ['plans', id, 'consultation'],
    queryFn: ({ signal }) =>
      answer(planning.GET('/api/planning/plans/{id}/consultation', { params: { path: { id } }, signal })),
  });
}
