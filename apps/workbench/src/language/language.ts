import { createContext, useContext } from 'react';
import { actNames } from '../../../../libs/enforcement/case/act-names.js';
import { commandNames } from './command-names.js';
import { en } from './en.js';
import { fieldNames } from './field-names.js';
import type { Language } from './messages.js';
import { decisionNames, phaseNames, roleNames, termNames } from './names.js';
import { inputNames, parameterNames, ruleNames } from './law-names.js';
import { nl, type MessageKey } from './nl.js';
import { remedyActNames } from './remedy-act-names.js';
import { valueNames } from './value-names.js';
import { filled, inWords } from './words.js';

export interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => undefined });

type Named = (name: string) => string;
const named =
  (language: Language, table: Readonly<Partial<Record<string, string>>>): Named =>
  (name) =>
    (language === 'nl' ? table[name] : undefined) ?? inWords(name);

export interface Text extends LanguageChoice {
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly actName: Named;
  readonly commandName: Named;
  readonly decisionName: Named;
  readonly fieldName: Named;
  readonly inputName: Named;
  readonly parameterName: Named;
  readonly phaseName: Named;
  readonly roleName: Named;
  readonly ruleName: Named;
  readonly termName: Named;
  readonly valueName: Named;
}

const texts = new Map<Language, Omit<Text, keyof LanguageChoice>>();

/** The words of one language. */
export function textIn(language: Language): Omit<Text, keyof LanguageChoice> {
  const known = texts.get(language);
  if (known !== undefined) return known;
  const messages: Readonly<Record<MessageKey, string>> = language === 'nl' ? nl : en;
  const text = {
    t: (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) => filled(messages[key], values),
    actName: named(language, { ...actNames, ...remedyActNames }),
    commandName: named(language, commandNames),
    decisionName: named(language, decisionNames),
    fieldName: named(language, fieldNames),
    inputName: named(language, { ...fieldNames, ...inputNames }),
    parameterName: named(language, parameterNames),
    phaseName: named(language, phaseNames),
    roleName: named(language, roleNames),
    ruleName: named(language, ruleNames),
    termName: named(language, termNames),
    valueName: named(language, valueNames),
  };
  texts.set(language, text);
  return text;
}

export function useText(): Text {
  const choice = useContext(LanguageContext);
  return { ...choice, ...textIn(choice.language) };
}
