import { Badge, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { moment } from '../format/format';
import { useSession } from '../session/session';
import { ActionButton } from './ActionButton';
import { actionsOf, type Action } from './actions';
import type { DecisionsRead, Step } from './useDecisions';
import classes from './Steps.module.css';

const NAMES: Readonly<Record<NonNullable<Step['decision']>, string>> = {
  PROPOSE: 'Propose',
  ENDORSE: 'Endorse',
  AUTHORISE: 'Authorise consultation',
  APPROVE: 'Approve',
  REJECT: 'Reject',
  WITHDRAW: 'Withdraw',
  SUPERSEDE: 'Replace by the next version',
};

/** What a step waits for, past which it gets the width of the page. */
const MANY = 2;

/** The steps of deciding in their order: what is done, by whom, and what each further one waits for. */
export function Steps({ read }: { read: DecisionsRead }) {
  return (
    <ol className={classes.steps}>
      {read.decisions.decisions.map((step) => (
        <li key={step.decision} className={(step.waitsFor ?? []).length > MANY ? classes.wide : undefined}>
          <OneStep step={step} read={read} />
        </li>
      ))}
    </ol>
  );
}

function OneStep({ step, read }: { step: Step; read: DecisionsRead }) {
  const { person } = useSession();
  const name = step.decision === undefined ? '' : NAMES[step.decision];
  const waitsFor = step.waitsFor ?? [];
  const actions = actionsOf(person, read.decisions, step.decision as Action['step']);
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={3}>{name}</Title>
          <Badge variant="outline" color="gray" className={classes.badge ?? ''}>
            {step.done === true ? 'Done' : waitsFor.length > 0 ? 'Waits' : 'Not done'}
          </Badge>
        </Group>
        {step.done === true && step.by !== undefined && step.at !== undefined && (
          <Text>
            By {step.by}, {moment(step.at)}.
          </Text>
        )}
        {step.text !== undefined && <Text className={classes.said ?? ''}>{step.text}</Text>}
        {waitsFor.length > 0 && (
          <>
            <Text>Waits for:</Text>
            <List>
              {waitsFor.map((waits) => (
                <List.Item key={`${waits.code} ${waits.measure ?? ''} ${waits.sentence}`}>{waits.sentence}</List.Item>
              ))}
            </List>
          </>
        )}
        {actions.length > 0 && (
          <Group>
            {actions.map((action) => (
              <ActionButton key={action.name} action={action} read={read} />
            ))}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
