import { localeContextKey } from 'element-plus/es/hooks/use-locale/index';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import { createApp, ref } from 'vue';
import App from './App.vue';
import { wear } from './Frame/look';
import { language } from './Languages/language';
import { router } from './routes';
import './style/tokens.css';
import './style/base.css';
import './style/element.css';

wear();
// What the component library says is English unless it is told otherwise.
const library = ref(language === 'en' ? undefined : zhCn);
createApp(App).provide(localeContextKey, library).use(router).mount('#app');
