import tseslint from 'typescript-eslint';

const clock = 'Only libs/law/calendar touches the calendar (design.md section 4).';
const calendarBans = [
  { selector: "NewExpression[callee.name='Date']", message: clock },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
  { selector: "CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]", message: clock },
  { selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]", message: clock },
];

/** Whoever can add days can set a term: only the law does, and those who play an official or the calendar of the installation itself. */
const terms = 'No term is computed outside libs/law: ask a rule, and keep its derivation.';
const termBans = [{ group: ['**/law/calendar/*'], importNames: ['addDays', 'addWeeks', 'addMonths', 'addYears', 'addHours', 'addLength', 'daysBetween'], message: terms }];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.autoriteit/**', 'journey-output/**', 'test-output/**', 'apps/workbench/src/api/openapi.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      'max-lines': ['error', { max: 400 }],
      complexity: ['error', 15],
      'no-restricted-syntax': ['error', ...calendarBans],
    },
  },
  {
    files: ['libs/**/*.ts', 'activities/**/*.ts', 'workflows/**/*.ts', 'apps/**/*.ts'],
    ignores: ['libs/law/**', '**/*.spec.ts', '**/testing/**', 'apps/cli/journey/**', 'apps/worker/training-clock/**', 'libs/record/accrual/**', 'activities/accrual.ts', 'libs/enforcement/remedies/alarms.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: termBans }] },
  },
  { files: ['libs/law/calendar/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['apps/**/*.controller.ts', 'apps/**/*.module.ts', 'apps/**/*.filter.ts', 'apps/**/*.interceptor.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['test/**/*.ts', '**/*.spec.ts'], rules: { 'max-lines': 'off', complexity: 'off' } },
);
