import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import type { Role } from '../session/person';
import { consultation, decisions } from '../testing/decisions';
import { cellsOf, services, show, type Call } from '../testing/pages';
import { plan } from '../testing/plans';
import DecidePage from './DecidePage';

const PATH = `/api/planning/plans/${plan().id}`;

const read = (status = decisions().status, more = {}) => ({
  [`GET ${PATH}`]: { body: plan({ status }) },
  [`GET ${PATH}/decisions`]: { body: decisions({ status, ...more }), headers: { ETag: '"7"' } },
  [`GET ${PATH}/consultation`]: { body: consultation() },
});

let calls: Call[];

beforeEach(() => {
  calls = services(read());
});

function open(role: Role = 'trustee') {
  show(
    <Routes>
      <Route path="plans/:id/decide" element={<DecidePage />} />
    </Routes>,
    { role, at: `/plans/${plan().id}/decide` },
  );
}

async function step(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { name, level: 3 });
  const item = heading.closest('li');
  if (item === null) {
    throw new Error(`${name} is no step`);
  }
  return item;
}

it('says of each step who took it and when, or what it waits for', async () => {
  open();

  expect(await step('Authorise consultation')).toHaveTextContent('DoneBy Thea Brook, 23 Nov 2026, 09:00.Minute 7.');
  expect(await step('Approve')).toHaveTextContent('WaitsWaits for:Consultation on Fewer library hours is open.');
});

it('shows where the consultation that approval waits for stands', async () => {
  open();

  expect(await cellsOf('Fewer library hours')).toEqual([
    'Open',
    '23 Nov 2026',
    '7 Jan 2027',
    '',
    '2 of 3',
    '',
    'not written',
  ]);
  expect(screen.getByText(/Done for 0 of 1 measure\. Approval waits for the others\./)).toHaveTextContent(
    'As of 23 Nov 2026, 09:30.',
  );
});

it('offers a trustee no approval while it waits, and a vote', async () => {
  open();

  const approve = await step('Approve');
  expect(within(approve).getByRole('button', { name: 'Vote on approving' })).toBeVisible();
  expect(within(approve).queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
});

it('offers an auditor, who changes nothing, nothing', async () => {
  open('auditor');

  await step('Approve');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('sends a vote with what was read, and under its tag', async () => {
  const path = `${PATH}/votes`;
  calls = services({ ...read(), [`POST ${path}`]: { status: 204 } });
  open();

  await userEvent.click(within(await step('Approve')).getByRole('button', { name: 'Vote on approving' }));
  const dialog = screen.getByRole('dialog', { name: 'Vote on approving' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Against' }));
  await userEvent.type(within(dialog).getByLabelText('Dissent'), 'Too soon.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Vote on approving' }));

  await expect.poll(() => calls.find((call) => call.method === 'POST')).toMatchObject({
    path,
    body: { contentSha256: 'a'.repeat(64), decision: 'APPROVE', vote: 'AGAINST', dissent: 'Too soon.' },
  });
  expect(calls.find((call) => call.method === 'POST')?.headers.get('If-Match')).toBe('"7"');
  await expect.poll(() => screen.queryByRole('dialog')).not.toBeInTheDocument();
});

it('says what to do where the plan has changed since it was read', async () => {
  services({
    ...read('DRAFT', { decisions: [{ decision: 'PROPOSE', done: false, waitsFor: [] }] }),
    [`POST ${PATH}/proposals`]: { status: 412, body: { title: 'Precondition failed', detail: 'It is version 8.' } },
  });
  open('finance-director');

  await userEvent.click(within(await step('Propose')).getByRole('button', { name: 'Propose' }));
  const dialog = screen.getByRole('dialog', { name: 'Propose' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Propose' }));

  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'Nothing was done: It has changed since you read itSomebody decided something in the meantime.',
  );
});

it('keeps votes, dissent and interests on the page', async () => {
  open('executive');

  const board = await screen.findByRole('region', { name: 'The board' });
  expect(board).toHaveTextContent('The board has 3 members. 2 must take part. 1 has withdrawn over an interest. 2 took part so far.');
  expect(await cellsOf('Tom Reed')).toEqual(['authorising consultation', 'Against', 'yes', '23 Nov 2026, 08:55']);
  expect(board).toHaveTextContent('Tom Reed, on authorising consultation: Too soon.');
  expect(board).toHaveTextContent('Tess Hall: Chairs the library friends. Withdraws from deciding.');
});

it('shows the decisions although the consultation cannot be read', async () => {
  services({
    ...read(),
    [`GET ${PATH}/consultation`]: {
      status: 503,
      body: { title: 'A service is down', detail: 'staff-engagement-service did not answer.' },
    },
  });
  open();

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The consultation cannot be shown: A service is downstaff-engagement-service did not answer.',
  );
  expect(await step('Approve')).toBeVisible();
});
