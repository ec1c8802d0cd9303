import { List, Text, Title } from '@mantine/core';
import { money, percent } from '../format/format';
import { Scrolled } from '../shared/Scrolled';
import { middle, range, type RangeFigure } from './figures';
import type { PlanAssessment } from './useAssessments';

/** The plan beside doing nothing and beside the same saving cut across the board. */
export function Alternatives({ assessment }: { assessment: PlanAssessment }) {
  const { plan, doNothing, acrossTheBoard } = assessment;
  const columns = [plan, doNothing, acrossTheBoard.outcome];
  const rows: [string, string[]][] = [
    ['Saving in the year, as planned', columns.map((one) => money(one.inYearPence))],
    ['Recovery', columns.map((one) => both(one.figures.recoveryMonth))],
    ['Recovery cost', columns.map((one) => both(one.figures.recoveryCostPence))],
    ['Lasting loss', columns.map((one) => both(one.figures.lastingLossPence))],
    ['Net benefit', columns.map((one) => both(one.figures.netBenefitPence))],
    ['Costs more than it saves', columns.map((one) => percent(one.figures.probabilityFalseEconomy.basisPoints))],
  ];
  return (
    <>
      <Title order={3}>Beside the alternatives</Title>
      <Text>
        Across the board, every service would be cut by {percent(acrossTheBoard.shareBasisPoints)}
        {acrossTheBoard.lawful ? '.' : ', which would not be lawful.'} It is a comparison, never a recommendation.
      </Text>
      <Scrolled name="The plan beside the alternatives">
        <table>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">This plan</th>
              <th scope="col">Doing nothing</th>
              <th scope="col">Across the board</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <List spacing="xs">
        {acrossTheBoard.sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </>
  );
}

function both(figure: RangeFigure): string {
  return `${middle(figure)} (${range(figure)})`;
}
