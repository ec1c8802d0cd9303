import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answer, planning } from '../api/client';
import { Problem } from '../shared/Problem';
import { save } from '../shared/save';
import type { Plan } from './usePlan';

/** The measures as a file for a spreadsheet. By script, as a link could not carry the token. */
export function Download({ plan }: { plan: Plan }) {
  const download = useMutation({
    mutationFn: async () => {
      const csv = await answer(
        planning.GET('/api/planning/plans/{id}/measures', {
          params: { path: { id: plan.id } },
          parseAs: 'blob',
          headers: { Accept: 'text/csv, application/problem+json' },
        }),
      );
      save(csv, `plan-${plan.id}.csv`);
    },
  });
  return (
    <>
      <Button
        variant="default"
        loading={download.isPending}
        onClick={() => {
          download.mutate();
        }}
      >
        Download measures as CSV
      </Button>
      {download.isError && <Problem of={download.error} what="The measures were not downloaded" />}
    </>
  );
}
