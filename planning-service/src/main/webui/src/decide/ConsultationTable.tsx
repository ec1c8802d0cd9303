import { Text } from '@mantine/core';
import { count, date, moment } from '../format/format';
import { Scrolled } from '../shared/Scrolled';
import type { Consultation, ConsultationStanding } from './useDecisions';

const STATES: Readonly<Record<ConsultationStanding['state'], string>> = {
  NOT_NEEDED: 'Not needed',
  WAITING: 'Not opened yet',
  OPEN: 'Open',
  CLOSED: 'Closed, what changed is not written',
  DONE: 'Done',
};

/** Where the consultation on each measure stands: approval waits for all that need one. */
export function ConsultationTable({ consultation }: { consultation: Consultation }) {
  const { items, asOf } = consultation;
  const needed = items.filter((item) => item.needed);
  const done = needed.filter((item) => item.state === 'DONE').length;
  return (
    <>
      <Text>
        {needed.length === 0
          ? 'No measure of this plan has to be consulted on.'
          : `Done for ${done} of ${count(needed.length, 'measure', 'measures')}. Approval waits for the others.`}{' '}
        {asOf === undefined ? 'Nothing has come from staff engagement yet.' : `As of ${moment(asOf)}.`}
      </Text>
      {items.length > 0 && (
        <Scrolled name="Consultation by measure">
          <table>
            <thead>
              <tr>
                <th scope="col">Measure</th>
                <th scope="col">State</th>
                <th scope="col">Opened</th>
                <th scope="col">Open at least until</th>
                <th scope="col">Closed</th>
                <th scope="col">Responses answered</th>
                <th scope="col">Redundancies notified</th>
                <th scope="col">What changed</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <Row key={item.measure} item={item} />
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </>
  );
}

function Row({ item }: { item: ConsultationStanding }) {
  return (
    <tr>
      <th scope="row">{item.title}</th>
      <td>{STATES[item.state]}</td>
      <td>{shown(item.openedOn)}</td>
      <td>{shown(item.minimumUntil)}</td>
      <td>{shown(item.closedOn)}</td>
      <td>{item.needed ? `${item.answered} of ${item.responses}` : ''}</td>
      <td>{shown(item.redundanciesNotifiedOn)}</td>
      <td data-wide>{item.whatChanged ?? (item.needed ? 'not written' : '')}</td>
    </tr>
  );
}

function shown(day: string | undefined): string {
  return day === undefined ? '' : date(day);
}
