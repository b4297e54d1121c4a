import { createApp } from 'vue';
import App from './App.vue';
import { router } from './routes';
import './style/tokens.css';
import './style/base.css';
import './style/element.css';

createApp(App).use(router).mount('#app');
