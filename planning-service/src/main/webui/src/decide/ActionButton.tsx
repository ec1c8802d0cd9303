import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { taggedAnswer } from '../api/client';
import { ApiProblem } from '../api/problem';
import { Ask } from '../shared/Ask';
import { Problem } from '../shared/Problem';
import type { Action, Filled } from './actions';
import type { DecisionsRead } from './useDecisions';

const CHANGED_SINCE = 412;
const VOTES = [
  { value: 'FOR', label: 'For' },
  { value: 'AGAINST', label: 'Against' },
  { value: 'ABSTAIN', label: 'Abstain' },
] as const;

/** Asks first, then sends what was read with the decision, so that nothing else is decided on. */
export function ActionButton({ action, read }: { action: Action; read: DecisionsRead }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant={action.step === undefined ? 'default' : 'filled'}
        onClick={() => {
          setAsking(true);
        }}
      >
        {action.name}
      </Button>
      {asking && (
        <AskedAction
          action={action}
          read={read}
          close={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function AskedAction({ action, read, close }: { action: Action; read: DecisionsRead; close: () => void }) {
  const queries = useQueryClient();
  const [filled, setFilled] = useState<Filled>({ text: '', vote: null });
  const done = useMutation({
    mutationFn: () => taggedAnswer(action.send(read, filled)),
    onSuccess: close,
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const { text } = action;
  return (
    <Ask
      title={action.name}
      yes={action.name}
      busy={done.isPending}
      onYes={() => {
        done.mutate();
      }}
      onNo={close}
    >
      <Text>{action.consequence}</Text>
      {action.isVote === true && (
        <Radio.Group
          label="Your vote"
          value={filled.vote}
          onChange={(vote) => {
            setFilled({ ...filled, vote: vote });
          }}
        >
          <Stack gap="xs" mt="xs">
            {VOTES.map((vote) => (
              <Radio key={vote.value} value={vote.value} label={vote.label} required />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={text.label}
        description={text.help}
        required={text.required}
        autosize={false}
        rows={3}
        maxLength={4000}
        value={filled.text}
        onChange={(event) => {
          setFilled({ ...filled, text: event.currentTarget.value });
        }}
      />
      {done.isError && <Problem of={said(done.error)} what="Nothing was done" />}
    </Ask>
  );
}

/** Of a plan that changed since it was read, what to do about it. */
function said(cause: Error): Error {
  return cause instanceof ApiProblem && cause.status === CHANGED_SINCE
    ? new ApiProblem(
        CHANGED_SINCE,
        'It has changed since you read it',
        'Somebody decided something in the meantime. Cancel, read what is there now, and decide again.',
      )
    : cause;
}
