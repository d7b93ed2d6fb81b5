import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import schemas from '../api/command-schemas.json';
import { perform } from '../api/client.js';
import { Failed } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { Link, useAddress } from '../address/link.js';
import { keptDraft } from '../forms/kept-draft.js';
import { firstValues, optionsOf, type CaseFacts } from '../forms/options.js';
import { readForm, type FieldError, type Values } from '../forms/read-form.js';
import type { Schema } from '../forms/schema.js';
import { Fields, fieldId } from '../forms/schema-form.js';
import { useText } from '../language/language.js';
import { dayText, momentText, toLocalInput } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { ArticleText } from '../ui/law.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { Refused } from '../ui/refused.js';
import { useFacts } from './facts.js';
import { previewed, RulingPreview } from './ruling-preview.js';

/** The form of an act, made from the schema of its command. */
export function ActScreen({ caseNumber, type }: { readonly caseNumber: string; readonly type: string }) {
  const { t, commandName } = useText();
  const facts = useFacts(caseNumber);
  const schema = (schemas as unknown as Readonly<Record<string, Schema>>)[type];
  return (
    <Page title={`${commandName(type)} – ${caseNumber}`}>
      <p>
        <Link to={`/zaken/${caseNumber}`}>{t('form.cancel')}</Link>
      </p>
      {schema === undefined ? <p>{t('state.noScreen')}</p> : facts === null ? <p className="wb-waiting" role="status">{t('state.loading')}</p> : <ActForm caseNumber={caseNumber} type={type} schema={schema} facts={facts} />}
    </Page>
  );
}

interface FormProps {
  readonly caseNumber: string;
  readonly type: string;
  readonly schema: Schema;
  readonly facts: CaseFacts;
}

function ActForm({ caseNumber, type, schema, facts }: FormProps) {
  const { t, language, commandName, decisionName, valueName } = useText();
  const { query, go } = useAddress();
  const queries = useQueryClient();
  const draft = keptDraft(`${caseNumber}:${type}:${query['over'] ?? ''}`);
  const [start] = useState(() => draft.read());
  const [values, setValues] = useState<Values>(() => start?.values ?? firstValues(type, query['over'] ?? null, facts, toLocalInput(facts.legalNow)));
  const [key] = useState(() => start?.key ?? crypto.randomUUID());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const seq = facts.acts.at(-1)?.seq;
  const next = useRead('/cases/{caseNumber}/next-acts', { params: { caseNumber } });
  const asked = next.data?.acts.find(({ act }) => act === type);

  const set = (path: string, value: Values[string]): void => {
    const changed = { ...values, [path]: value };
    setValues(changed);
    draft.keep({ values: changed, key });
  };
  const names = { decision: decisionName, value: valueName, moment: (moment: string) => momentText(moment, language), day: (day: string) => dayText(day, language) };

  /** What would be sent; where something is wrong it is shown and nothing is asked. */
  const asFilledIn = (): unknown => {
    const { data, errors: wrong } = readForm(schema, values);
    setErrors(wrong);
    return wrong.length > 0 ? null : data;
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { data, errors: wrong } = readForm(schema, values);
    setErrors(wrong);
    setFailed(null);
    if (wrong.length > 0) {
      window.setTimeout(() => summary.current?.focus(), 0);
      return;
    }
    setBusy(true);
    try {
      const { acts } = await perform(caseNumber, { type, data }, key, seq);
      draft.forget();
      await queries.invalidateQueries();
      const drafted = acts.find((act) => act.type.endsWith('Drafted'))?.data;
      const decision = drafted?.['orderId'] ?? drafted?.['decisionId'] ?? drafted?.['fineId'];
      go(typeof decision === 'string' && acts.some((act) => act.type.endsWith('Drafted')) ? `/zaken/${caseNumber}/besluit/${decision}` : `/zaken/${caseNumber}`);
    } catch (error) {
      setFailed(error instanceof Failed ? error : new Failed(0, null));
      setBusy(false);
      window.setTimeout(() => summary.current?.focus(), 0);
    }
  };

  return (
    <form className="wb-panel" noValidate onSubmit={(event) => void submit(event)}>
      <div ref={summary} tabIndex={-1}>
        {errors.length > 0 ? <ErrorSummary errors={errors} /> : null}
        {failed === null ? null : <Refused failed={failed} />}
      </div>
      <p>
        {t('case.ground')}: <ArticleText of={asked?.article ?? null} />
      </p>
      {start === null ? null : <Notice kind="info">{t('form.restored')}</Notice>}
      <Fields schema={schema} path="" form={{ values, set, errors, options: optionsOf(facts, names), hints: {} }} />
      {previewed.includes(type) ? <RulingPreview caseNumber={caseNumber} type={type} data={asFilledIn} /> : null}
      <div className="wb-row">
        <Button type="submit" main disabled={busy}>
          {busy ? t('decide.taking') : commandName(type)}
        </Button>
        <span className="wb-muted">{t('form.kept')}</span>
      </div>
    </form>
  );
}

function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const { t, fieldName } = useText();
  return (
    <Notice kind="error">
      <h2>{t('form.errors')}</h2>
      <ul className="wb-list">
        {errors.map(({ path, message }) => (
          <li key={path}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${fieldId(path)}`} onClick={(event) => { event.preventDefault(); document.getElementById(fieldId(path))?.focus(); }}>
              {fieldName(path.split('.').filter((part) => !/^[\d#?]+$/.test(part)).at(-1) ?? '')}: {t(message)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
