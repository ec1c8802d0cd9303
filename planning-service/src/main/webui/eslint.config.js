import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'src/api/generated'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', 250],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // tells of the React Compiler, which is not used
      'react-hooks/incompatible-library': 'off',
      // these write style elements, which the content security policy refuses: docs/decisions/0028
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@mantine/core',
              importNames: ['AppShell', 'Modal', 'Drawer', 'SimpleGrid', 'Grid', 'Menu', 'Overlay', 'ScrollArea'],
              message: 'Writes style elements, which the content security policy refuses (docs/decisions/0028).',
            },
          ],
        },
      ],
    },
  },
  { files: ['scripts/**', '*.config.*'], languageOptions: { globals: globals.node } },
);
