import { List, Stack, Text, Title } from '@mantine/core';
import { count, date, moment } from '../format/format';
import { Scrolled } from '../shared/Scrolled';
import type { Decisions } from './useDecisions';

const VOTES = { FOR: 'For', AGAINST: 'Against', ABSTAIN: 'Abstained' } as const;
const ON = { AUTHORISE: 'authorising consultation', APPROVE: 'approving' } as const;

/** Who may decide, what they voted, and what they said they have an interest in. */
export function Board({ decisions }: { decisions: Decisions }) {
  return (
    <Stack component="section" aria-labelledby="board">
      <Title order={2} id="board">
        The board
      </Title>
      <Text>{quorum(decisions.quorum)}</Text>
      {decisions.votes.length === 0 ? <Text>Nobody has voted yet.</Text> : <Votes votes={decisions.votes} />}
      <Dissent dissent={decisions.dissent} />
      <Conflicts conflicts={decisions.conflicts} />
      <Delegations delegations={decisions.delegations} />
    </Stack>
  );
}

function quorum({ members, needed, takingPart, withdrawn, assumption }: Decisions['quorum']): string {
  const size = members === undefined ? 'How many members the board has is not stated.' : `The board has ${count(members, 'member', 'members')}.`;
  const enough = needed === undefined ? '' : ` ${needed} must take part.`;
  const away = withdrawn === 0 ? '' : ` ${count(withdrawn, 'has', 'have')} withdrawn over an interest.`;
  return `${size}${enough}${away} ${takingPart} took part so far.${assumption === undefined ? '' : ` ${assumption}`}`;
}

function Votes({ votes }: { votes: Decisions['votes'] }) {
  return (
    <Scrolled name="Votes">
      <table>
        <thead>
          <tr>
            <th scope="col">Trustee</th>
            <th scope="col">On</th>
            <th scope="col">Vote</th>
            <th scope="col">Counts</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {votes.map((vote) => (
            <tr key={`${vote.by} ${vote.decision}`}>
              <th scope="row">{vote.by}</th>
              <td>{ON[vote.decision]}</td>
              <td>{VOTES[vote.vote]}</td>
              <td>{vote.counts ? 'yes' : 'no'}</td>
              <td>{moment(vote.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Dissent({ dissent }: { dissent: Decisions['dissent'] }) {
  return dissent.length === 0 ? null : (
    <>
      <Title order={3}>Dissent</Title>
      <List>
        {dissent.map((one) => (
          <List.Item key={`${one.by} ${one.decision}`}>
            {one.by}, on {ON[one.decision]}: {one.text}
          </List.Item>
        ))}
      </List>
    </>
  );
}

function Conflicts({ conflicts }: { conflicts: Decisions['conflicts'] }) {
  return (
    <>
      <Title order={3}>Interests declared</Title>
      {conflicts.length === 0 ? (
        <Text>None.</Text>
      ) : (
        <List>
          {conflicts.map((one) => (
            <List.Item key={`${one.by} ${one.at}`}>
              {one.by}
              {one.measure === undefined ? '' : `, in ${one.measure}`}: {one.interest}{' '}
              {one.withdraws ? 'Withdraws from deciding.' : 'Does not withdraw.'}
            </List.Item>
          ))}
        </List>
      )}
    </>
  );
}

function Delegations({ delegations }: { delegations: Decisions['delegations'] }) {
  return delegations.length === 0 ? null : (
    <>
      <Title order={3}>Delegated</Title>
      <List>
        {delegations.map((one) => (
          <List.Item key={one.id}>
            {one.officer} may authorise consultation from {date(one.from)} until {date(one.until)} (minute: {one.minute})
            {one.revokedAt === undefined ? '.' : `; revoked ${moment(one.revokedAt)}.`}
          </List.Item>
        ))}
      </List>
    </>
  );
}
