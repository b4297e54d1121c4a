import { createApp } from 'vue';
import App from './App.vue';
import { wear } from './Frame/look';
import { router } from './routes';
import './style/tokens.css';
import './style/base.css';
import './style/element.css';

wear();
createApp(App).use(router).mount('#app');
