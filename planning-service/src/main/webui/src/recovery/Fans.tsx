import { NativeSelect } from '@mantine/core';
import { useCallback, useState } from 'react';
import { ChartFigure } from '../charts/ChartFigure';
import type { Colours } from '../charts/colours';
import { month, monthAfter } from '../format/format';
import { Loaded } from '../shared/Loaded';
import { fan, FAN_NAMES } from './fan';
import { written } from './figures';
import { useMonths, type Assessment, type Trajectory } from './useAssessments';

const SHOWN = {
  organisationLevel: 'Level of services, of what the plan promises',
  commitmentLoss: 'Commitment below its baseline',
  quits: 'People who leave of their own accord in the month',
  capacity: 'Capacity',
  netBenefit: 'Net benefit so far',
} as const;

type Shown = keyof typeof SHOWN;

/** Recovery month by month: the range of the futures, not one of them. */
export function Fans({ assessmentId }: { assessmentId: string }) {
  const [shown, setShown] = useState<Shown>('organisationLevel');
  return (
    <Loaded query={useMonths(assessmentId)} what="Recovery by month">
      {(assessment) => (
        <>
          <NativeSelect
            label="Recovery by month"
            maw="28rem"
            value={shown}
            onChange={(event) => {
              setShown(event.currentTarget.value as Shown);
            }}
            data={Object.entries(SHOWN).map(([value, label]) => ({ value, label }))}
          />
          <Fan assessment={assessment} shown={shown} />
        </>
      )}
    </Loaded>
  );
}

function Fan({ assessment, shown }: { assessment: Assessment; shown: Shown }) {
  const { trajectories } = assessment;
  const trajectory = trajectories[shown];
  const months = trajectory.p50.map((_, index) => month(monthAfter(trajectories.firstMonth, index)));
  const option = useCallback(
    (colours: Colours) => {
      const { firstMonth } = assessment.trajectories;
      const of = assessment.trajectories[shown];
      return fan(of, of.p50.map((_, index) => month(monthAfter(firstMonth, index))), colours);
    },
    [assessment, shown],
  );
  return (
    <ChartFigure
      title={SHOWN[shown]}
      summary={summaryOf(trajectory, months)}
      option={option}
      table={{
        columns: ['Month', ...FAN_NAMES],
        rows: months.map((name, index) => [
          name,
          ...[trajectory.p10, trajectory.p50, trajectory.p90].map((values) => written(values[index] ?? 0, trajectory.unit)),
        ]),
      }}
    />
  );
}

function summaryOf({ p10, p50, p90, unit }: Trajectory, months: readonly string[]): string {
  const last = months.length - 1;
  const at = (values: readonly number[], index: number) => written(values[index] ?? 0, unit);
  if (Math.min(...p10) === Math.max(...p90)) {
    return `It is ${at(p50, 0)} in every future, from ${months[0] ?? ''} to ${months[last] ?? ''}.`;
  }
  const lowest = p50.indexOf(Math.min(...p50));
  return (
    `In the middle of the futures it is lowest in ${months[lowest] ?? ''} at ${at(p50, lowest)}, and ${at(p50, last)} ` +
    `in ${months[last] ?? ''}, when a tenth of the futures lie below ${at(p10, last)} and a tenth above ${at(p90, last)}.`
  );
}
