/** The three rings of docs/adr/0003: pure <- workflows <- everything else. */
const pure = '^libs/(law|enforcement|money|contracts)/';
const spec = '\\.spec\\.ts$|/testing/';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-imports-only-pure',
      comment: 'The law, the case and the money are computed without clock, database, network or framework.',
      severity: 'error',
      from: { path: pure, pathNot: spec },
      to: { pathNot: [pure, '^node_modules/(temporal-polyfill|zod)(/|$)'] },
    },
    {
      name: 'law-stands-alone',
      severity: 'error',
      from: { path: '^libs/law/', pathNot: spec },
      to: { path: '^libs/', pathNot: '^libs/law/' },
    },
    {
      name: 'workflows-import-pure-only',
      comment: 'Workflows wait and call; activities come in as types.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: spec },
      to: { pathNot: [pure, '^workflows/', '^node_modules/@temporalio/(workflow|common)(/|$)', '^activities/[^/]+\\.ts$'] },
    },
    {
      name: 'workflows-take-activities-as-types',
      severity: 'error',
      from: { path: '^workflows/', pathNot: spec },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workbench-shares-the-pure-ring-only',
      comment: 'What runs in a browser knows the contract and the law as data, and nothing of the server.',
      severity: 'error',
      from: { path: '^apps/workbench/src/', pathNot: spec },
      to: { path: '^(apps|libs|activities|workflows|migrations)/', pathNot: ['^apps/workbench/', pure] },
    },
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^(libs|activities|workflows)/', pathNot: spec }, to: { path: '^apps/' } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: ['\\.d\\.m?ts$', '^migrations/', spec, 'main\\.tsx?$', '\\.mjs$'] }, to: {} },
    { name: 'not-to-dev-dep', severity: 'error', from: { path: '^(apps|libs|activities|workflows|migrations)/', pathNot: `${spec}|^apps/cli/bootstrap/|^apps/workbench/[^/]+\\.mjs$` }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'] },
  },
};
