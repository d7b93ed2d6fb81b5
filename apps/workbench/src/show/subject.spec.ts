import { describe, expect, it } from '@jest/globals';
import { subjectText } from './subject.js';

describe('what a term is about', () => {
  it('keeps ids and names words', () => {
    const name = (word: string): string => `<${word}>`;
    expect(['B1', 'fine', 'F1.first-instance', 'OB12.warning-1'].map((subject) => subjectText(subject, name))).toEqual(['B1', '<fine>', 'F1, <first-instance>', 'OB12, <warning-1>']);
  });
});
