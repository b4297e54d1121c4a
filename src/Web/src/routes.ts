import { createRouter, createWebHistory } from 'vue-router';
import { entryTexts } from './Accounts/entryTexts';
import { placesOf } from './Accounts/places';
import { mayGoOn, me, whoAmI } from './Accounts/session';
import { auditTexts } from './Audit/texts';
import Landing from './Demo/Landing.vue';
import { missed, unfetched, windowDoors } from './Frame/unfetched';
import { settingsTexts } from './Settings/texts';
import { texts } from './texts';
import { wallTexts } from './Walls/texts';

declare module 'vue-router' {
  interface RouteMeta {
    open?: boolean;
    /** Without the bar at the top: a screen that hangs on a wall. */
    bare?: boolean;
    title?: string;
  }
}

const BarHeight = 80;

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash, top: BarHeight } : { top: 0 }),
  routes: [
    { path: '/', component: Landing, meta: { open: true } },
    { path: '/enter', component: () => import('./Demo/Enter.vue'), meta: { open: true } },
    { path: '/sign-in', component: () => import('./Accounts/SignInPage.vue'), meta: { open: true, title: texts.signIn.title } },
    { path: '/join', component: () => import('./Accounts/JoinPage.vue'), meta: { open: true, title: entryTexts.joinTitle } },
    { path: '/recover', component: () => import('./Accounts/RecoverPage.vue'), meta: { open: true, title: entryTexts.recoverTitle } },
    { path: '/accounts', component: () => import('./Accounts/Keeping/AccountsPage.vue'), meta: { title: texts.places.accounts } },
    { path: '/home', beforeEnter: () => (me.value && placesOf(me.value)[0]?.to) || '/account', component: Landing },
    { path: '/account', component: () => import('./Accounts/AccountPage.vue'), meta: { title: texts.account.title } },
    { path: '/desk/:body', component: () => import('./Reports/DeskPage.vue'), props: true },
    { path: '/my', component: () => import('./Reports/MyPage.vue'), meta: { title: texts.places.mine } },
    { path: '/units/:unit/reports', component: () => import('./Reports/UnitReportsPage.vue'), props: true },
    { path: '/units/:unit/directives', component: () => import('./Reports/UnitDirectivesPage.vue'), props: true },
    { path: '/write/:report?', component: () => import('./Reports/Writing/WritePage.vue'), props: true, meta: { title: texts.text.writeTitle } },
    { path: '/reports/:report', component: () => import('./Reports/ReportPage.vue'), props: true },
    { path: '/bulletins/:body', component: () => import('./Bulletins/IssuesPage.vue'), props: true },
    { path: '/print/issues/:body/:year/:number', component: () => import('./Print/IssuePrintPage.vue'), props: true },
    { path: '/print/reports/:report', component: () => import('./Print/ReportPrintPage.vue'), props: true },
    { path: '/desk/:body/merges/:report?', component: () => import('./Merging/MergePage.vue'), props: true, meta: { title: texts.acts.names.Merge } },
    { path: '/desk/:body/commissions/new', component: () => import('./Commissions/CommissionForm.vue'), props: true },
    { path: '/commissions/:commission', component: () => import('./Commissions/CommissionPage.vue'), props: true },
    { path: '/desk/:body/joint-tasks/new', component: () => import('./JointTasks/Plan/PlanPage.vue'), props: true },
    { path: '/desk/:body/joint-tasks/:task/plan', component: () => import('./JointTasks/Plan/PlanPage.vue'), props: true },
    { path: '/joint-tasks/:task', component: () => import('./JointTasks/TaskPage.vue'), props: true },
    { path: '/joint-tasks/:task/parts/:body', component: () => import('./JointTasks/Parts/PartPage.vue'), props: true },
    { path: '/joint-tasks/:task/total', component: () => import('./JointTasks/Total/TotalPage.vue'), props: true },
    { path: '/joint-tasks/:task/outcome', component: () => import('./JointTasks/Outcome/OutcomePage.vue'), props: true },
    { path: '/joint-tasks/:task/outputs/:output', component: () => import('./JointTasks/Outcome/OutputPage.vue'), props: true },
    { path: '/joint-tasks/:task/assignments/:assignment', component: () => import('./JointTasks/Outcome/AssignmentPage.vue'), props: true },
    { path: '/print/joint-tasks/:task/outputs/:output', component: () => import('./Print/OutputPrintPage.vue'), props: true },
    { path: '/print/joint-tasks/:task/assignments/:assignment', component: () => import('./Print/OutputPrintPage.vue'), props: true },
    { path: '/leads/:body', component: () => import('./Referrals/LeadsPage.vue'), props: true, meta: { title: texts.places.leads } },
    { path: '/walls/:body', component: () => import('./Walls/WallsPage.vue'), props: true, meta: { title: wallTexts.title } },
    { path: '/wall', component: () => import('./Walls/WallPage.vue'), meta: { open: true, bare: true, title: wallTexts.title } },
    { path: '/audit', component: () => import('./Audit/AuditPage.vue'), meta: { title: auditTexts.title } },
    { path: '/search', component: () => import('./Search/SearchPage.vue'), meta: { title: texts.places.search } },
    { path: '/my/exports', component: () => import('./Exports/ExportsPage.vue'), meta: { title: texts.places.exports } },
    { path: '/notices', component: () => import('./Feed/NoticesPage.vue'), meta: { title: texts.notices.title } },
    { path: '/settings/:body', component: () => import('./Settings/SettingsPage.vue'), props: true, meta: { title: settingsTexts.place } },
    { path: '/posts', component: () => import('./People/PostsPage.vue'), meta: { title: texts.places.posts } },
    { path: '/figures/:body', component: () => import('./Figures/FiguresPage.vue'), props: true, meta: { title: texts.figures.page } },
    { path: '/figures/:body/list', component: () => import('./Figures/FigureListPage.vue'), props: true, meta: { title: texts.figures.listPage } },
    { path: '/figures/:body/screen', component: () => import('./Figures/ScreenPage.vue'), props: true, meta: { bare: true, title: texts.figures.page } },
    { path: '/:unknown(.*)*', component: () => import('./Parts/NotFoundPage.vue'), meta: { open: true } },
  ],
});

router.beforeEach(async (to) => {
  await whoAmI();
  if (to.meta.open) return true;
  if (!me.value) return { path: '/sign-in', query: { to: to.fullPath } };
  if (!mayGoOn(me.value) && to.path !== '/account') return '/account';
  return true;
});

router.onError((_error, to) => void missed(to.fullPath, windowDoors));

router.afterEach((to) => {
  unfetched.value = null;
  document.title = to.meta.title ? `${to.meta.title} · ${texts.product}` : texts.product;
});
