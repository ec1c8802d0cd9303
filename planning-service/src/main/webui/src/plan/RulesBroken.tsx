import { List, Stack, Text, Title } from '@mantine/core';
import type { Plan } from './usePlan';

const CLASSES: Readonly<Record<string, string>> = { LAW: 'law', GIVEN: 'given', POLICY: 'policy', PREFERENCE: 'preference' };

/** Each rule the plan breaks, and each policy that someone set aside. */
export function RulesBroken({ content }: { content: Plan['content'] }) {
  const { brokenRules, rulesSetAside } = content;
  return (
    <Stack component="section" aria-labelledby="rules">
      <Title order={2} id="rules">
        Rules broken
      </Title>
      {brokenRules.length === 0 ? (
        <Text>None.</Text>
      ) : (
        <List>
          {brokenRules.map((broken) => (
            <List.Item key={broken.sentence}>
              {broken.rule} ({CLASSES[broken.ruleClass] ?? broken.ruleClass.toLowerCase()}): {broken.sentence}
            </List.Item>
          ))}
        </List>
      )}
      {rulesSetAside.length > 0 && (
        <List>
          {rulesSetAside.map((set) => (
            <List.Item key={set.rule}>
              {set.rule} is set aside by {set.decidedBy}: {set.reason}
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
