import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = {
  rootDir: root,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.autoriteit/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
      },
      module: { type: 'es6' },
    }],
  },
};

/** unit: beside the source, no servers. integration: real PostgreSQL and Temporal, set up once per run. */
export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{libs,activities,workflows,apps}/**/*.spec.ts', '<rootDir>/test/law/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/{record,workflows,journeys,api,faults,histories,documents,platform,service}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/servers/global-setup.mjs',
      globalTeardown: '<rootDir>/test/servers/global-teardown.mjs',
    },
  ],
};
