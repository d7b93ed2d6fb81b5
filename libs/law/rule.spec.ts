import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import * as law from './index.js';
import { baseRuleSet } from './parameters/rule-set.js';
import { rulesByName } from './rule.js';

const page = readFileSync(new URL('../../docs/law-command.md', import.meta.url), 'utf8');
const documented = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1]);

describe('The rules by name', () => {
  it('are those of the documentation', () => {
    expect([...rulesByName.keys()].sort()).toEqual([...new Set(documented)].sort());
  });

  it('are the functions of the engine under another spelling', () => {
    const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
    const functions = new Set(Object.keys(law));
    expect([...rulesByName.keys()].map(camel).filter((name) => !functions.has(name) && name !== 'euTerm')).toEqual([]);
  });

  it.each([...rulesByName.keys()])('%s names the field that is missing', (name) => {
    const answer = rulesByName.get(name)?.({ surely: 'unknown' }, baseRuleSet('training'));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid-input' } });
  });
});
