import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../../libs/law/calendar/instant.js';
import { logGauges } from './of-log.js';
import { processGauges } from './of-process.js';
import { prometheusText } from './prometheus.js';

const now = instant('2026-05-11T08:00:00Z');
const figures = { outbox: { waiting: 3, oldestWaitsMs: 1500 }, overdueSteps: { count: 1, items: [] }, openTasks: 2, nightlyRunAlarms: [] };
const log: Parameters<typeof logGauges>[0] = {
  waiting: 4,
  oldestWaitsSince: '2026-05-11T07:58:00.000Z',
  checkpoint: { size: 90, signedAt: '2026-05-11T07:58:00.000Z' },
  witnesses: [{ name: 'getuige "een"', kind: 'server', seenSize: 80, seenAt: null, problem: 'x' }],
  lastCheck: { finishedAt: '2026-05-11T07:00:00.000Z', faults: 1 },
  incidents: [],
  alarms: [{ code: 'sequencer-lags', detail: 'd' }],
};

const text = (process: Parameters<typeof processGauges>[0], of: typeof log): string => prometheusText([...processGauges(process), ...logGauges(of, now)]);

describe('the figures for monitoring', () => {
  it('are lines of Prometheus, each metric with its help and type', () => {
    const lines = text(figures, log).trimEnd().split('\n');
    expect(lines).toContain('autoriteit_outbox_oldest_seconds 1.5');
    expect(lines).toContain('autoriteit_log_lag_seconds 120');
    expect(lines).toContain('autoriteit_log_witness_size{witness="getuige \\"een\\"",kind="server"} 80');
    expect(lines).toContain('autoriteit_log_check_age_seconds 3600');
    expect(lines).toContain('autoriteit_log_alarm{code="sequencer-lags"} 1');
    expect(lines).toContain('autoriteit_log_alarm{code="no-witness"} 0');
    for (const line of lines) expect(line).toMatch(/^(# (HELP|TYPE) autoriteit_\w+ .+|autoriteit_\w+(\{[^}]+\})? [\d.]+)$/);
  });

  it('are zero or left out where there is nothing yet', () => {
    const empty = text({ ...figures, outbox: { waiting: 0, oldestWaitsMs: null } }, { ...log, oldestWaitsSince: null, checkpoint: null, witnesses: [], lastCheck: null, alarms: [] });
    expect(empty).toContain('autoriteit_log_size 0\n');
    expect(empty).toContain('autoriteit_log_lag_seconds 0\n');
    expect(empty).not.toContain('autoriteit_log_witness_size{');
    expect(empty).not.toContain('autoriteit_log_check_age_seconds 0');
  });
});
