import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { useAddress, useQueryChange } from '../address/link.js';
import { useText } from '../language/language.js';
import { remedyName } from '../language/remedy-names.js';
import { euros } from '../show/euros.js';
import { Button } from '../ui/button.js';
import { Page, Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

type Figures = Schema<'RemedyOutcomes'>;

const instances = ['objection', 'interim-relief', 'first', 'higher'] as const;
const kinds = ['binding-order', 'penalty-order', 'penalty-order-change', 'fine-decision', 'collection-decision', 'publication-decision', 'default-penalty-decision', 'objection-decision', 'ruling'] as const;

/** How decisions fared in objection and before the courts, so that the Authority learns. */
export function Outcomes() {
  const { t } = useText();
  const { query } = useAddress();
  const figures = useRead('/remedies/outcomes', { query: { from: query['van'], until: query['tot'], kind: query['soort'], instance: query['instantie'] } }, { every: 60_000 });
  return (
    <Page title={t('outcomes.title')}>
      <p>{t('outcomes.why')}</p>
      <Filters />
      <Reading query={figures}>
        {(data) => (
          <>
            <Panel title={t('outcomes.decisions')}>
              <OutcomeTable of={data} />
            </Panel>
            <Panel title={t('outcomes.workload')}>
              <WorkloadTable of={data} />
            </Panel>
            <Panel title={t('outcomes.lost')}>
              <Lost of={data} />
            </Panel>
          </>
        )}
      </Reading>
    </Page>
  );
}

function Filters() {
  const { t, language, decisionName } = useText();
  const { query } = useAddress();
  const change = useQueryChange();
  const choice = (name: 'soort' | 'instantie', label: string, options: readonly string[], named: (option: string) => string) => (
    <div className="wb-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="utrecht-select utrecht-select--html-select" defaultValue={query[name] ?? ''}>
        <option value="">{t('outcomes.all')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {named(option)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form
      className="wb-row wb-noprint"
      key={JSON.stringify(query)}
      onSubmit={(event) => {
        event.preventDefault();
        change(Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])));
      }}
    >
      {(['van', 'tot'] as const).map((name) => (
        <div key={name} className="wb-field">
          <label htmlFor={name}>{t(`outcomes.${name}`)}</label>
          <input id={name} name={name} type="date" className="utrecht-textbox utrecht-textbox--html-input" defaultValue={query[name] ?? ''} />
        </div>
      ))}
      {choice('soort', t('outcomes.kind'), kinds, (kind) => (kind === 'ruling' ? remedyName(kind, language) : decisionName(kind)))}
      {choice('instantie', t('outcomes.instance'), instances, (instance) => remedyName(instance, language))}
      <Button type="submit">{t('cases.filter')}</Button>
    </form>
  );
}

function OutcomeTable({ of: { items } }: { readonly of: Figures }) {
  const { t, language, decisionName } = useText();
  return (
    <Table
      caption={t('outcomes.decisions')}
      rows={items}
      empty={t('outcomes.none')}
      keyOf={({ kind, instance, result, ground }) => [kind, instance, result, ground].join()}
      columns={[
        { head: t('outcomes.kind'), cell: ({ kind }) => (kind === 'ruling' ? remedyName(kind, language) : decisionName(kind)) },
        { head: t('outcomes.instance'), cell: ({ instance }) => remedyName(instance, language) },
        { head: t('outcomes.result'), cell: ({ result }) => remedyName(result, language) },
        { head: t('work.ground'), cell: ({ ground }) => remedyName(ground, language) },
        { head: t('outcomes.count'), number: true, cell: ({ count }) => count },
      ]}
    />
  );
}

function WorkloadTable({ of: { workload } }: { readonly of: Figures }) {
  const { t, language } = useText();
  return (
    <Table
      caption={t('outcomes.workload')}
      rows={workload}
      empty={t('outcomes.none')}
      keyOf={({ instance }) => instance}
      columns={[
        { head: t('outcomes.instance'), cell: ({ instance }) => remedyName(instance, language) },
        { head: t('outcomes.received'), number: true, cell: ({ received }) => received },
        { head: t('outcomes.decided'), number: true, cell: ({ decided }) => decided },
        { head: t('outcomes.withdrawn'), number: true, cell: ({ withdrawn }) => withdrawn },
        { head: t('outcomes.elsewhere'), number: true, cell: ({ elsewhere }) => elsewhere },
        { head: t('outcomes.running'), number: true, cell: ({ running }) => running },
        { head: t('outcomes.termsMet'), number: true, cell: ({ termsMet }) => termsMet },
        { head: t('outcomes.termsExceeded'), number: true, cell: ({ termsExceeded }) => termsExceeded },
        { head: t('outcomes.medianDays'), number: true, cell: ({ medianDays }) => medianDays ?? '–' },
      ]}
    />
  );
}

function Lost({ of: { lost } }: { readonly of: Figures }) {
  const { t, language } = useText();
  const rows = [
    ['default-penalty', lost.defaultPenaltyCents],
    ['costs', lost.costsCents],
    ['court-fee', lost.courtFeeCents],
  ] as const;
  return (
    <Table
      caption={t('outcomes.lost')}
      rows={rows}
      empty={t('outcomes.none')}
      keyOf={([name]) => name}
      columns={[
        { head: t('outcomes.what'), cell: ([name]) => remedyName(name, language) },
        { head: t('decide.amount'), number: true, cell: ([, cents]) => euros(cents, language) },
      ]}
    />
  );
}
