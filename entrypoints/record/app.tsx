import record from 'virtual:drawdown/record-page';
import { RecordPage } from '../../components/record/record-page.tsx';
import { copyText } from '../card/copy.ts';
import { today } from '../card/today.ts';
import { scrollTo } from './scroll-to.ts';
import { useTarget } from './use-target.ts';

/** Ties the page to the whole record and to its own address. */
export function App() {
  const target = useTarget(record);
  return (
    <RecordPage
      record={record}
      target={target}
      today={today()}
      onReach={scrollTo}
      onCopy={copyText}
    />
  );
}
