import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { usePlan, type Plan } from '../plan/usePlan';
import { STATUS } from '../plans/status';
import { useSession } from '../session/session';
import { Loaded } from '../shared/Loaded';
import { usePageTitle } from '../shared/usePageTitle';
import { ActionButton } from './ActionButton';
import { actionsOf } from './actions';
import { Board } from './Board';
import { ConsultationTable } from './ConsultationTable';
import { Steps } from './Steps';
import { useConsultation, useDecisions, type DecisionsRead } from './useDecisions';

export default function DecidePage() {
  const { id = '' } = useParams();
  return (
    <Loaded query={usePlan(id)} what="The plan" heading="Decide">
      {({ plan }) => <Deciding plan={plan} />}
    </Loaded>
  );
}

function Deciding({ plan }: { plan: Plan }) {
  const name = plan.content.scenario.name;
  usePageTitle(`Decide: ${name}`);
  return (
    <Stack gap="xl">
      <Stack gap="xs">
        <Title order={1}>Decide: {name}</Title>
        <Text>
          {plan.content.year}. Version {plan.version}. {STATUS[plan.status]}.
        </Text>
        <Anchor component={Link} to={`/plans/${plan.id}`} underline="always">
          Read the plan
        </Anchor>
      </Stack>
      <Loaded query={useDecisions(plan.id)} what="What was decided">
        {(read) => <Decided read={read} />}
      </Loaded>
      <Stack component="section" aria-labelledby="consultation">
        <Title order={2} id="consultation">
          Consultation
        </Title>
        <Loaded query={useConsultation(plan.id)} what="The consultation">
          {(consultation) => <ConsultationTable consultation={consultation} />}
        </Loaded>
      </Stack>
    </Stack>
  );
}

function Decided({ read }: { read: DecisionsRead }) {
  const { person } = useSession();
  const others = actionsOf(person, read.decisions, undefined);
  return (
    <>
      <Stack component="section" aria-labelledby="steps">
        <Title order={2} id="steps">
          Decisions
        </Title>
        <Steps read={read} />
        {others.length > 0 && (
          <Group>
            {others.map((action) => (
              <ActionButton key={action.name} action={action} read={read} />
            ))}
          </Group>
        )}
      </Stack>
      <Board decisions={read.decisions} />
    </>
  );
}
