import { describe, expect, it } from '@jest/globals';
import { allowedRoles } from '../../../enforcement/authority/roles.js';
import { commandSchemas, type CommandType } from '../../commands/command.js';
import { officialCommand, officialCommandTypes } from './official-command.js';

const all = Object.keys(commandSchemas) as CommandType[];

describe('the commands of officials', () => {
  it('are those that some person may give about an open case', () => {
    const left = all.filter((type) => !officialCommandTypes.includes(type));
    expect(left.sort()).toEqual(['AnnounceDecision', 'BookUnits', 'EndCompliancePeriod', 'EscalateNotice', 'RaiseLimitationAlarm', 'RaiseTask', 'RaiseTermAlarm', 'RecordDefault', 'RecordProsecutorSilence', 'RecordRemedyTermEnd', 'RecordTermEnd', 'SealDocument']);
    for (const type of officialCommandTypes) expect(allowedRoles[type].some((role) => !['process', 'nightly-run'].includes(role))).toBe(true);
  });

  it('are read by the schema of their name', () => {
    expect(officialCommand.parse({ type: 'AdmitNotice', data: { reasons: '  Online gebleven. ' } })).toEqual({ type: 'AdmitNotice', data: { reasons: 'Online gebleven.' } });
    for (const type of officialCommandTypes) {
      const result = officialCommand.safeParse({ type, data: { surplus: 1 } });
      expect(result.error?.issues.some(({ code, path }) => code === 'unrecognized_keys' && path[0] === 'data')).toBe(true);
    }
  });

  it.each([{}, [], null, 'AdmitNotice', { type: 'SealDocument', data: {} }, { type: 'AdmitNotice' }, { type: 'AdmitNotice', data: { reasons: 'x' }, caseNumber: 'Z-2026-000001' }])('%j is none', (body) => {
    expect(officialCommand.safeParse(body).success).toBe(false);
  });
});
