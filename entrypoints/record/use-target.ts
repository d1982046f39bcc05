import { useEffect, useState } from 'preact/hooks';
import type { FullRecord } from '../../core/record-page/full-record.ts';
import { type Target, targetOf } from '../../core/record-page/target.ts';

/** Where the page's own address leads; a new object each time that it changes. */
export function useTarget(record: FullRecord): Target {
  const [target, setTarget] = useState(() => targetOf(location.hash, record));
  useEffect(() => {
    const read = () => setTarget(targetOf(location.hash, record));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [record]);
  return target;
}
