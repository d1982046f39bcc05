import { render } from 'preact';
import '../../components/record/record.css';
import { direction, language, t } from '../../components/t.ts';
import { App } from './app.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t('recordPageTitle');
render(<App />, document.body);
