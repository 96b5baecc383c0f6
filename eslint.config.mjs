import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import office from 'eslint-plugin-office-addins';
import hooks from 'eslint-plugin-react-hooks';

export default defineConfig(
  globalIgnores(['dist/', '.tsbuild/', 'coverage/', 'playground/.work/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `_name` says: this argument is here for its place only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // A condition keeps a `!` honest where the index was just checked; the compiler (noUncheckedIndexedAccess) asks for the rest.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Numbers in sentences are wanted; what must not happen is "[object Object]", and that stays an error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // core/failure.ts carries a refusal to the one runner: cheaper than an Error, whose stack nobody reads.
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'file', name: 'Refusal' }] }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    // The core reads no clock, no chance and no host. The compiler refuses the host (types [], no DOM); these two it knows.
    files: ['core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'Intl'].map((name) => ({
          name,
          message: 'The core reads neither clock nor locale: take the day as an argument.',
        })),
        ...['Excel', 'Office', 'SpreadsheetApp', 'document', 'window', 'console', 'globalThis'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core gives the same answer twice.' },
      ],
    },
  },
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'office-addins': office },
    rules: Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    // Excel shows the sentence of a thrown CustomFunctions.Error only, and that is no Error for TypeScript.
    files: ['addin/functions/**'],
    rules: { '@typescript-eslint/only-throw-error': 'off' },
  },
  {
    files: ['addin/taskpane/**/*.{ts,tsx}', 'sheets-script/sidebar/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat.recommended],
  },
  {
    // Doubles answer with what Office and Google answer, which is `any` in their own types.
    files: ['test/**', 'playground/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Enumerations of the grid meet the plain numbers of the wire.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Doubles hand methods on, and expect() takes them unbound.
      '@typescript-eslint/unbound-method': 'off',
      // Doubles are asynchronous because the original is, and throw what the original throws.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // A test or page that waits inside a callback fails by its own error.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    // CommonJS for webpack; the rules with types need a program, and these files have none.
    files: ['**/*.{js,mjs,cjs,mts}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
