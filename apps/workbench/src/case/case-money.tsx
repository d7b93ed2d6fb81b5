import { useRead } from '../api/use-read.js';
import type { Schema } from '../api/client.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { holdsOf, paymentsOf, unitsOf } from '../show/case-money.js';
import { euros } from '../show/euros.js';
import { dayText, momentText } from '../show/moments.js';
import { AccrualPicture } from '../ui/accrual-picture.js';
import { DerivationDetails } from '../ui/law.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

/** What is owed in a case: how it grew, each debt with how it came about, and every posting. */
export function CaseMoney({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const params = { caseNumber };
  const query = { pageSize: 1000 };
  const debts = useRead('/cases/{caseNumber}/debts', { params, query });
  const ledger = useRead('/cases/{caseNumber}/ledger', { params, query });
  const orders = useRead('/penalty-orders', { query: { caseNumber } });
  return (
    <Panel title={t('case.money')}>
      <Reading query={debts}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('case.noMoney')}</p>
          ) : (
            <>
              {(orders.data?.items ?? []).map((order) => (
                <Accrual key={order.id} caseNumber={caseNumber} order={order} debts={items} ledger={ledger.data?.items ?? []} />
              ))}
              <h3>{t('case.debts')}</h3>
              <Debts items={items} />
              <details>
                <summary>{t('case.ledger')}</summary>
                <Reading query={ledger}>{(page) => <Ledger items={page.items} />}</Reading>
              </details>
            </>
          )
        }
      </Reading>
    </Panel>
  );
}

interface AccrualProps {
  readonly caseNumber: string;
  readonly order: Schema<'PenaltyOrder'>;
  readonly debts: readonly Schema<'Debt'>[];
  readonly ledger: readonly Schema<'LedgerPosting'>[];
}

function Accrual({ caseNumber, order, debts, ledger }: AccrualProps) {
  const now = useNow();
  const acts = useRead('/cases/{caseNumber}/acts', { params: { caseNumber }, query: { pageSize: 1000 } }, { every: 60_000 });
  const units = unitsOf(debts, order.id);
  if (units.length === 0) return null;
  return <AccrualPicture orderId={order.id} units={units} payments={paymentsOf(ledger, order.id)} holds={holdsOf(acts.data?.items ?? [], order.id, now)} capCents={order.capCents} />;
}

function Debts({ items }: { readonly items: readonly Schema<'Debt'>[] }) {
  const { t, language, valueName } = useText();
  return (
    <Table
      caption={t('case.debts')}
      rows={items}
      empty={t('case.noMoney')}
      keyOf={({ id }) => id}
      columns={[
        { head: t('curve.day'), cell: (debt) => <>{valueName(debt.kind)} {debt.day === null ? debt.id : dayText(debt.day, language)}</> },
        { head: t('curve.amount'), number: true, cell: (debt) => euros(debt.amountCents, language) },
        { head: t('fines.paid'), number: true, cell: (debt) => euros(debt.paidCents, language) },
        { head: t('fines.payBy'), cell: (debt) => dayText(debt.payBy, language) },
        { head: t('decide.stage'), cell: (debt) => valueName(debt.status) },
        { head: t('derivation.open'), cell: (debt) => <DebtDerivations of={debt} /> },
      ]}
    />
  );
}

/** How the amount of a debt came about, its last day of payment and its limitation. */
function DebtDerivations({ of: { derivations } }: { readonly of: Schema<'Debt'> }) {
  const { t, termName } = useText();
  const named = [
    [derivations.amount, t('curve.amount')],
    [derivations.payBy, t('fines.payBy')],
    [derivations.barredAfter, termName('limitation')],
  ] as const;
  const computed = named.filter(([of]) => of !== null);
  return computed.length === 0 ? <DerivationDetails of={null} /> : computed.map(([of, name]) => <DerivationDetails key={name} of={of} name={name} />);
}

function Ledger({ items }: { readonly items: readonly Schema<'LedgerPosting'>[] }) {
  const { t, language, valueName } = useText();
  return (
    <Table
      caption={t('case.ledger')}
      rows={items}
      empty={t('case.noMoney')}
      keyOf={({ seq, line }) => `${String(seq)}.${String(line)}`}
      columns={[
        { head: '#', cell: ({ seq }) => seq },
        { head: t('case.postedAt'), cell: ({ legalAt }) => momentText(legalAt, language) },
        { head: t('runs.kind'), cell: ({ kind }) => valueName(kind) },
        { head: t('case.ledger'), cell: ({ account, accountName }) => `${account} ${accountName}` },
        { head: t('curve.amount'), number: true, cell: ({ cents }) => euros(cents, language) },
      ]}
    />
  );
}
