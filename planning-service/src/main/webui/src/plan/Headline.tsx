import { List, Stack, Title } from '@mantine/core';
import { count, fte, money, percent } from '../format/format';
import { lastingLoss, recoveryCost } from '../plans/cost';
import { Facts, type Fact } from '../shared/Facts';
import type { Plan } from './usePlan';

type Content = Plan['content'];

/** The figures a plan is first judged by, and the sentences that go with them. */
export function Headline({ content }: { content: Content }) {
  return (
    <Stack component="section" aria-labelledby="headline">
      <Title order={2} id="headline">
        Headline figures
      </Title>
      <Facts facts={[...savings(content), ...people(content), ...gap(content)]} />
      <List spacing="xs">
        {content.sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Stack>
  );
}

function savings({ figures, year, pricesFrom }: Content): Fact[] {
  const against = `of a target of ${money(figures.targetInYearPence)}`;
  const short = figures.inYearShortfallPence;
  return [
    {
      name: `Saving in ${year}`,
      value: money(figures.inYearPence),
      note: short === 0 ? `${against}: target met` : `${against}: short by ${money(short)}`,
    },
    { name: 'Full-year effect', value: money(figures.fullYearPence), note: 'a year, once everything is in effect' },
    { name: 'One-off cost', value: money(figures.oneOffPence), note: 'of making the savings happen' },
    { name: 'Recovery cost', value: money(recoveryCost(figures)), note: `by ${pricesFrom}` },
    { name: 'Lasting loss', value: money(lastingLoss(figures)), note: 'what users lose for good; no part of recovery' },
  ];
}

function people({ figures }: Content): Fact[] {
  return [
    {
      name: 'Posts removed',
      value: fte(figures.postsRemovedHundredths),
      note: count(figures.employeesLeaving, 'employee leaves', 'employees leave'),
    },
    {
      name: 'Measures taken',
      value: `${figures.measuresTaken} of ${figures.measures}`,
    },
  ];
}

/** How far at most a better plan could be away; said by nobody where a rule that binds is broken. */
function gap({ gap: to }: Content): Fact[] {
  return to === undefined
    ? []
    : [
        {
          name: 'Gap, saving in the year',
          value: money(to.inYearPence),
          note: `${percent(to.inYearBasisPoints)} of the target: the most a better plan could come nearer`,
        },
        {
          name: 'Gap, cost',
          value: money(to.costPence),
          note: `${percent(to.costBasisPoints)} of recovery cost and lasting loss: the most a better plan could spare`,
        },
      ];
}
