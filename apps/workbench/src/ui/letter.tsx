import { useBlob } from '../api/use-read.js';
import { useText } from '../language/language.js';
import { FailedNotice } from './reading.js';

/** A letter as it is or would be sent, shown by the browser itself; and a way to read it in a window of its own. */
export function Letter({ path, title }: { readonly path: string; readonly title: string }) {
  const { t } = useText();
  const { url, failed } = useBlob(path);
  if (failed !== null) return <FailedNotice failed={failed} />;
  if (url === null) return <p className="wb-waiting" role="status">{t('letter.loading')}</p>;
  return (
    <>
      <iframe className="wb-letter" src={`${url}#navpanes=0&view=FitH`} title={title} />
      <p>
        <a className="utrecht-link utrecht-link--html-a" href={url} target="_blank" rel="noreferrer">
          {t('letter.window')}
        </a>
      </p>
    </>
  );
}
