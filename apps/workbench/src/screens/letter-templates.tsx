import { useState } from 'react';
import type { Schema } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { useNow } from '../session/now.js';
import { dayOf, dayText } from '../show/moments.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/page.js';
import { Reading } from '../ui/reading.js';
import { Table } from '../ui/table.js';

type Template = Schema<'LetterTemplates'>['templates'][number];
type Version = Template['versions'][number];

/** The texts of letters with their versions; one is shown on asking. */
export function LetterTemplates() {
  const { t } = useText();
  const templates = useRead('/letter-templates', {}, { every: 3_600_000 });
  const [open, setOpen] = useState<Version | null>(null);
  return (
    <Panel title={t('admin.templates')}>
      <p>{t('admin.templatesWhy')}</p>
      <Reading query={templates}>{(data) => <TemplateTable templates={data.templates} open={setOpen} />}</Reading>
      {open === null ? null : (
        <section aria-label={open.version}>
          <h3>{open.version}</h3>
          <pre className="wb-code" lang="nl" tabIndex={0}>{open.text}</pre>
        </section>
      )}
    </Panel>
  );
}

/** The version with which letters are written on a day: the last that holds by then. */
const holdingOn = (day: string, versions: readonly Version[]): Version | undefined => versions.filter(({ validFrom }) => validFrom <= day).at(-1);

function TemplateTable({ templates, open }: { readonly templates: readonly Template[]; readonly open: (version: Version) => void }) {
  const { t, language } = useText();
  const today = dayOf(useNow());
  const rows = templates.flatMap(({ versions }) => versions.map((version) => ({ ...version, holds: version === holdingOn(today, versions) })));
  return (
    <Table
      caption={t('admin.templates')}
      rows={rows}
      empty={t('admin.none')}
      keyOf={({ version }) => version}
      columns={[
        { head: t('admin.letter'), cell: ({ title }) => <span lang="nl">{title}</span> },
        { head: t('admin.version'), cell: ({ version }) => <span className="wb-plaincode">{version}</span> },
        { head: t('admin.from'), cell: ({ validFrom, holds }) => <>{validFrom <= '0001-01-01' ? t('admin.always') : dayText(validFrom, language)} {holds ? <span className="wb-badge wb-badge--good">{t('admin.inUse')}</span> : null}</> },
        { head: t('admin.text'), cell: (row) => <Button onClick={() => { open(row); }}>{t('admin.showText')}<span className="wb-hidden"> {row.version}</span></Button> },
      ]}
    />
  );
}
