import { Alert, Button, List, Text } from '@mantine/core';
import { ApiProblem } from '../api/problem';

/** What went wrong, where, and what to do. */
export function Problem({ of, again, what }: { of: Error; again?: () => void; what: string }) {
  const problem = of instanceof ApiProblem ? of : undefined;
  return (
    <Alert color="red" variant="outline" role="alert" title={`${what}: ${problem?.title ?? 'Something broke'}`}>
      <Text>{problem?.detail ?? 'The page met something it did not expect. Load it again.'}</Text>
      {problem !== undefined && problem.violations.length > 0 && (
        <List>
          {problem.violations.map((violation) => (
            <List.Item key={`${violation.field ?? ''} ${violation.message}`}>{violation.message}</List.Item>
          ))}
        </List>
      )}
      {problem?.requestId !== undefined && <Text size="sm">Request {problem.requestId}</Text>}
      {again !== undefined && (
        <Button variant="default" mt="sm" onClick={again}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
