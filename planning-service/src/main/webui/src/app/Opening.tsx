import { Text } from '@mantine/core';

/** While a page's script is fetched. */
export function Opening() {
  return <Text role="status">The page is loading.</Text>;
}
