import { useState } from 'react';
import { pathOf, type Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { useSession } from '../session/session.js';
import { euros } from '../show/euros.js';
import { dayText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';
import { ProposeMandate } from './propose-mandate.js';
import { Ended, TextField, useRegisterChange } from './register-form.js';

/** The register of mandates: who may decide what. */
export function Mandates() {
  const { t, language, decisionName } = useText();
  const { roles } = useSession();
  const mandates = useRead('/mandates', { query: { pageSize: 200 } });
  return (
    <Panel title={t('admin.mandates')}>
      <p>{t('admin.mandatesWhy')}</p>
      <Reading query={mandates}>
        {({ items }) => (
          <Table
            caption={t('admin.mandates')}
            rows={items}
            empty={t('admin.noMandates')}
            keyOf={({ reference }) => reference}
            columns={[
              { head: t('admin.reference'), cell: ({ reference, under }) => <>{reference}{under === null ? null : ` ← ${under}`}</> },
              { head: t('admin.holder'), cell: ({ userId }) => userId },
              { head: t('admin.decides'), cell: ({ decides }) => decides.map(decisionName).join(', ') },
              { head: t('admin.valid'), cell: ({ from, until }) => `${dayText(from, language)} – ${until === null ? '…' : dayText(until, language)}` },
              { head: '€', number: true, cell: ({ maxAmountCents }) => (maxAmountCents === null ? t('admin.noLimit') : euros(maxAmountCents, language)) },
              { head: t('admin.source'), cell: ({ instrument, grantedBy }) => <span lang="nl">{instrument} ({grantedBy})</span> },
              { head: t('admin.status'), cell: (mandate) => <Standing mandate={mandate} /> },
            ]}
          />
        )}
      </Reading>
      {roles.includes('administrator') ? <ProposeMandate /> : null}
    </Panel>
  );
}

function Standing({ mandate }: { readonly mandate: Schema<'Mandate'> }) {
  const { t, language, valueName } = useText();
  const { user, roles } = useSession();
  const { status, holdsToday, withdrawnFrom, proposedBy, userId } = mandate;
  const administers = roles.includes('administrator');
  return (
    <>
      <span className={`wb-badge wb-badge--${holdsToday ? 'good' : 'later'}`}>{status === 'confirmed' ? t(holdsToday ? 'admin.holds' : 'admin.holdsNot') : valueName(status)}</span>{' '}
      {withdrawnFrom === null ? null : t('admin.withdrawnFrom', { day: dayText(withdrawnFrom, language) })}
      {administers && status === 'proposed' ? <Settle mandate={mandate} mayConfirm={proposedBy !== user.id && userId !== user.id} /> : null}
      {administers && status === 'confirmed' && withdrawnFrom === null ? <Withdraw mandate={mandate} /> : null}
    </>
  );
}

/** Whoever proposed it, or would hold it, is not offered to confirm it. */
function Settle({ mandate: { reference }, mayConfirm }: { readonly mandate: Schema<'Mandate'>; readonly mayConfirm: boolean }) {
  const { t } = useText();
  const [reasons, setReasons] = useState('');
  const { state, send } = useRegisterChange();
  const at = { params: { reference } };
  return (
    <>
      {mayConfirm ? <Button onClick={() => { send(pathOf('/mandates/{reference}/confirmations', at), {}); }}>{t('admin.confirm')}</Button> : null}
      <details>
        <summary>{t('admin.reject')}</summary>
        <TextField id={`afwijzen-${reference}`} label={t('admin.reasons')} value={reasons} onValue={setReasons} />
        <Button onClick={() => { send(pathOf('/mandates/{reference}/rejections', at), { reasons }); }}>{t('admin.reject')}</Button>
      </details>
      <Ended state={state} />
    </>
  );
}

function Withdraw({ mandate: { reference } }: { readonly mandate: Schema<'Mandate'> }) {
  const { t } = useText();
  const [from, setFrom] = useState(useNow().slice(0, 10));
  const [reasons, setReasons] = useState('');
  const { state, send } = useRegisterChange();
  return (
    <details>
      <summary>{t('admin.withdraw')}</summary>
      <TextField id={`vanaf-${reference}`} label={t('admin.firstDay')} type="date" value={from} onValue={setFrom} />
      <TextField id={`redenen-${reference}`} label={t('admin.reasons')} value={reasons} onValue={setReasons} />
      <Button onClick={() => { send(pathOf('/mandates/{reference}/withdrawals', { params: { reference } }), { from, reasons }); }}>{t('admin.withdraw')}</Button>
      <Ended state={state} />
    </details>
  );
}
