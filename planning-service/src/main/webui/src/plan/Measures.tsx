import { NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { count } from '../format/format';
import { MeasuresTable } from './MeasuresTable';
import type { PlannedMeasure } from './usePlan';

type Which = 'all' | 'taken' | 'not-taken';

/** What the plan does with each measure, and why. */
export function Measures({ measures }: { measures: readonly PlannedMeasure[] }) {
  const [which, setWhich] = useState<Which>('all');
  const [words, setWords] = useState('');
  const shown = useMemo(() => measures.filter((measure) => isShown(measure, which, words)), [measures, which, words]);
  return (
    <Stack component="section" aria-labelledby="measures">
      <Title order={2} id="measures">
        Measures
      </Title>
      <Stack gap="sm" maw="22rem">
        <NativeSelect
          label="Show"
          value={which}
          onChange={(event) => {
            setWhich(event.currentTarget.value as Which);
          }}
          data={[
            { value: 'all', label: 'All measures' },
            { value: 'taken', label: 'Those taken' },
            { value: 'not-taken', label: 'Those not taken' },
          ]}
        />
        <TextInput
          label="With these words"
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
      </Stack>
      <Text role="status">
        {shown.length === measures.length
          ? count(measures.length, 'measure', 'measures')
          : `${shown.length} of ${count(measures.length, 'measure', 'measures')}`}
      </Text>
      {shown.length > 0 && <MeasuresTable measures={shown} />}
    </Stack>
  );
}

function isShown(measure: PlannedMeasure, which: Which, words: string): boolean {
  const text = [measure.title, measure.directorate, measure.service, measure.optionTitle, measure.explanation]
    .join(' ')
    .toLowerCase();
  return (which === 'all' || measure.taken === (which === 'taken')) && text.includes(words.trim().toLowerCase());
}
