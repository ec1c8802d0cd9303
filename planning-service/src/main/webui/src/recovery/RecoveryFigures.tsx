import { List, Text } from '@mantine/core';
import { percent } from '../format/format';
import { Facts, type Fact } from '../shared/Facts';
import { MARKS, middle, range, written, writtenBreakEven, type RangeFigure, type ShareFigure } from './figures';
import type { AssessedAlternative } from './useAssessments';

/** Each with the middle of the futures, the range, and what it rests on. */
export function RecoveryFigures({ assessed }: { assessed: AssessedAlternative }) {
  const { figures, assumptions } = assessed;
  return (
    <>
      <Facts
        facts={[
          ranged('Recovery', figures.recoveryMonth),
          ranged('Break-even', figures.breakEvenMonth, writtenBreakEven),
          ranged('Recovery cost', figures.recoveryCostPence),
          ranged('Lasting loss', figures.lastingLossPence),
          ranged(`Net benefit over ${figures.moneyMonths} months`, figures.netBenefitPence),
          ranged('Leave beyond the normal', figures.quitsBeyondNormal),
          ...shared('Target met', figures.probabilityTargetMet),
          ...shared('Costs more than it saves', figures.probabilityFalseEconomy),
        ]}
      />
      <Text size="sm">
        Each figure is the middle of the futures simulated; its range leaves out their lowest and their highest tenth.
      </Text>
      {assumptions.length > 0 && (
        <details>
          <summary>On what these figures rest</summary>
          <List>
            {assumptions.map((assumption) => (
              <List.Item key={assumption.code + assumption.sentence}>{assumption.sentence}</List.Item>
            ))}
          </List>
        </details>
      )}
    </>
  );
}

function ranged(name: string, figure: RangeFigure, writing = written): Fact {
  return { name, value: middle(figure, writing), note: `${range(figure, writing)}; ${MARKS[figure.mark]}` };
}

function shared(name: string, figure: ShareFigure | undefined): Fact[] {
  return figure === undefined
    ? []
    : [{ name, value: percent(figure.basisPoints), note: `of the futures simulated; ${MARKS[figure.mark]}` }];
}
