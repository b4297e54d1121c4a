import { language } from './Languages/language';

// Every module finds its words when it is read, so the other language is laid over them before the windows are read at all.
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
const laid = language === 'en' ? import('./texts/english') : Promise.resolve();
void laid.then(() => import('./start'));
