import { useState } from 'react';
import { useRead } from '../api/use-read.js';
import { pathOf, type Schema } from '../api/client.js';
import { Ended, TextField, useRegisterChange } from '../screens/register-form.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { momentText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

/** Observations with their seals; where the material was found only on asking, since that is logged. */
export function CaseEvidence({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const evidence = useRead('/cases/{caseNumber}/evidence', { params: { caseNumber }, query: { pageSize: 200 } }, { every: 60_000 });
  return (
    <Panel title={t('case.evidence')}>
      <Reading query={evidence}>{({ items }) => <Observations items={items} />}</Reading>
      <Locations caseNumber={caseNumber} />
    </Panel>
  );
}

function Observations({ items }: { readonly items: readonly Schema<'Evidence'>[] }) {
  const { t, language, fieldName, valueName } = useText();
  return (
    <Table
      caption={t('case.evidence')}
      rows={items}
      empty={t('case.noEvidence')}
      keyOf={({ id }) => id}
      columns={[
        { head: fieldName('at'), cell: ({ at }) => momentText(at, language) },
        { head: fieldName('locationId'), cell: ({ locationId, orderId }) => `${locationId} (${orderId})` },
        { head: fieldName('result'), cell: ({ result }) => <span className={`wb-badge wb-badge--${result === 'available' ? 'bad' : result === 'unavailable' ? 'good' : 'later'}`}>{valueName(result)}</span> },
        { head: fieldName('reason'), cell: ({ reason }) => <span lang="nl">{reason}</span> },
        { head: 'sha256', cell: ({ seal }) => (seal === null ? '–' : <span title={seal.sha256}>{seal.sha256.slice(0, 12)}…</span>) },
      ]}
    />
  );
}

function Locations({ caseNumber }: { readonly caseNumber: string }) {
  const { t, fieldName } = useText();
  const { roles } = useSession();
  const [asked, setAsked] = useState(false);
  const locations = useRead('/cases/{caseNumber}/locations', { params: { caseNumber } }, { enabled: asked, every: 3_600_000 });
  if (!roles.some((role) => ['case-officer', 'approver', 'legal-staff', 'supervisor'].includes(role))) return null;
  if (!asked) return <Button onClick={() => { setAsked(true); }}>{t('case.showLocations')}</Button>;
  if (locations.error?.problem?.rule === 'locations-not-needed') return <StateNeed caseNumber={caseNumber} />;
  return (
    <Reading query={locations}>
      {({ items }) => (
        <Table
          caption={t('case.locations')}
          rows={items}
          empty="–"
          keyOf={({ id }) => id}
          columns={[
            { head: fieldName('locationId'), cell: ({ id }) => id },
            { head: 'URL', cell: ({ url }) => <span className="wb-code">{url}</span> },
          ]}
        />
      )}
    </Reading>
  );
}

/** Whoever does not work on the case says why he needs its locations; then they are read again. */
function StateNeed({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const [reasons, setReasons] = useState('');
  const { state, send } = useRegisterChange();
  return (
    <>
      <p>{t('case.needWhy')}</p>
      <Ended state={state} />
      <TextField id="vindplaatsen-waarom" label={t('admin.reasons')} value={reasons} onValue={setReasons} />
      <Button onClick={() => { send(pathOf('/cases/{caseNumber}/location-needs', { params: { caseNumber } }), { reasons }); }}>{t('case.needState')}</Button>
    </>
  );
}
