import { useState } from 'react';
import { pathOf, readBlob } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { Failed } from '../api/problem.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/page.js';
import { FailedNotice } from '../ui/reading.js';

/** Fetches a file as whoever is signed in, and hands it to the browser to keep. */
async function download(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await readBlob(path));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export function DownloadButton({ path, name, children }: { readonly path: string; readonly name: string; readonly children: React.ReactNode }) {
  const [failed, setFailed] = useState<Failed | null>(null);
  return (
    <>
      <Button
        onClick={() => {
          setFailed(null);
          download(path, name).catch((error: unknown) => {
            setFailed(error instanceof Failed ? error : new Failed(0, null));
          });
        }}
      >
        {children}
      </Button>
      {failed === null ? null : <FailedNotice failed={failed} />}
    </>
  );
}

/** The proof that the last act stands in the log, and the file for the court. */
export function CaseAudit({ caseNumber }: { readonly caseNumber: string }) {
  const { t } = useText();
  const { roles } = useSession();
  const found = useRead('/cases/{caseNumber}', { params: { caseNumber } });
  const seq = String(found.data?.seq ?? 1);
  const mayExport = roles.some((role) => ['case-officer', 'legal-staff', 'auditor'].includes(role));
  return (
    <Panel title={t('case.audit')}>
      <p>{t('case.auditWhy')}</p>
      <div className="wb-row wb-noprint">
        <DownloadButton path={pathOf('/audit/cases/{caseNumber}/acts/{seq}/proof', { params: { caseNumber, seq } })} name={`${caseNumber}-${seq}.tlog-proof`}>
          {t('case.proof')} (#{seq})
        </DownloadButton>
        {mayExport ? <DownloadButton path={pathOf('/audit/cases/{caseNumber}/export', { params: { caseNumber } })} name={`${caseNumber}.tar`}>{t('case.export')}</DownloadButton> : null}
      </div>
    </Panel>
  );
}
