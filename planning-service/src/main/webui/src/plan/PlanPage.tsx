import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { date } from '../format/format';
import { Recovery } from '../recovery/Recovery';
import { STATUS } from '../plans/status';
import { Loaded } from '../shared/Loaded';
import { usePageTitle } from '../shared/usePageTitle';
import { CumulativeSaving } from './CumulativeSaving';
import { Download } from './Download';
import { Headline } from './Headline';
import { Measures } from './Measures';
import { RestsOn } from './RestsOn';
import { RulesBroken } from './RulesBroken';
import { usePlan, type Plan } from './usePlan';

export default function PlanPage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={usePlan(id)} what="The plan" heading="Plan">
      {({ plan }) => <WholePlan plan={plan} />}
    </Loaded>
  );
}

function WholePlan({ plan }: { plan: Plan }) {
  const { content } = plan;
  usePageTitle(content.scenario.name);
  return (
    <Stack gap="xl">
      <Stack gap="xs">
        <Title order={1}>{content.scenario.name}</Title>
        <Text>
          {content.year}. Version {plan.version}. {STATUS[plan.status]}. Made on {date(plan.createdAt.slice(0, 10))}.
        </Text>
        <Group>
          <Anchor component={Link} to={`/plans/${plan.id}/decide`} underline="always">
            Decide on it
          </Anchor>
          <Download plan={plan} />
        </Group>
      </Stack>
      <Headline content={content} />
      <CumulativeSaving content={content} />
      <Recovery plan={plan} />
      <RulesBroken content={content} />
      <Measures measures={content.measures} />
      <RestsOn content={content} madeAt={plan.createdAt} />
    </Stack>
  );
}
