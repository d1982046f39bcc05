import { render } from 'preact';
import { direction, language } from '../../components/t.ts';
import '../../components/popup/popup.css';
import { App } from './app.tsx';

document.documentElement.lang = language();
document.documentElement.dir = direction();
render(<App />, document.body);
