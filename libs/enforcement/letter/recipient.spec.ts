import { describe, expect, it } from '@jest/globals';
import * as remedy from '../testing/remedy-route.js';
import * as route from '../testing/route.js';
import { passes, story, type Step } from '../testing/steps.js';
import { emptyFile } from '../testing/case-file.js';
import { recipientOf } from './recipient.js';

const to = (made: Step, id: string): string | null => recipientOf(made(emptyFile()).state, id);
const others = story(route.penaltyInForce, passes(24), remedy.objected(['P1'], { party: remedy.thirdParty }));

describe('to whom a decision goes', () => {
  it('to the contact point of the provider', () => {
    expect(to(route.penaltyInForce, 'P1')).toBe('abuse@hoster.example');
    expect(to(remedy.objectedPenalty, 'OB1')).toBe('abuse@hoster.example');
  });

  it('not there where only another party objected', () => {
    expect(to(others, 'OB1')).toBeNull();
    expect(to(others, 'P1')).toBe('abuse@hoster.example');
  });

  it('there as well where the provider is one of those who objected', () => {
    expect(to(story(others, remedy.objected(['P1'])), 'OB2')).toBe('abuse@hoster.example');
  });
});
