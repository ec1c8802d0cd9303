import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { moment } from '../format/format';
import type { Plan } from '../plan/usePlan';
import { may } from '../session/person';
import { useSession } from '../session/session';
import { Loaded } from '../shared/Loaded';
import { Problem } from '../shared/Problem';
import { Alternatives } from './Alternatives';
import { Fans } from './Fans';
import { RecoveryFigures } from './RecoveryFigures';
import { useAssess, useNewestAssessment, type PlanAssessment } from './useAssessments';

/** What the plan does to the organisation in the months after, as ranges over many simulated futures. */
export function Recovery({ plan }: { plan: Plan }) {
  return (
    <Stack component="section" aria-labelledby="recovery">
      <Title order={2} id="recovery">
        Recovery
      </Title>
      <Loaded query={useNewestAssessment(plan.id)} what="The assessment">
        {(assessment) => (
          <>
            {assessment === null ? (
              <Text>This plan has not been assessed yet, so nothing is said of recovery.</Text>
            ) : (
              <Assessed assessment={assessment} plan={plan} />
            )}
            <Assess plan={plan} again={assessment !== null} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

function Assess({ plan, again }: { plan: Plan; again: boolean }) {
  const { person } = useSession();
  const assess = useAssess(plan.id);
  if (!may(person, ['finance-director', 'executive'])) {
    return null;
  }
  return (
    <>
      <Group>
        <Button
          variant={again ? 'default' : 'filled'}
          loading={assess.isPending}
          onClick={() => {
            assess.mutate();
          }}
        >
          {again ? 'Assess again' : 'Assess recovery'}
        </Button>
        {assess.isPending && <Text role="status">Simulating futures; this may take a minute.</Text>}
      </Group>
      {assess.isError && <Problem of={assess.error} what="The plan was not assessed" />}
    </>
  );
}

function Assessed({ assessment, plan }: { assessment: PlanAssessment; plan: Plan }) {
  const { conduct } = assessment;
  return (
    <>
      <Text>As of {moment(assessment.assessedAt)}.</Text>
      {assessment.planContentSha256 !== plan.contentSha256 && (
        <Alert role="note" color="yellow" variant="outline" title="The assessment is of another version">
          The plan has changed since it was assessed. Assess it again.
        </Alert>
      )}
      {conduct.status !== 'KNOWN' && (
        <Alert role="note" color="yellow" variant="outline" title="How the plan is carried out is not known">
          Staff engagement said nothing of it on {moment(conduct.askedAt)}, so a middling conduct is assumed.{' '}
          {conduct.reason ?? ''}
        </Alert>
      )}
      <RecoveryFigures assessed={assessment.plan} />
      <List spacing="xs">
        {[...assessment.plan.sentences, ...assessment.sentences].map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
      <Fans assessmentId={assessment.plan.assessmentId} />
      <Alternatives assessment={assessment} />
    </>
  );
}
